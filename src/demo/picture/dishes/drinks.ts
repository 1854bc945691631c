import { roundShadow, standShadow } from '../dishware'
import { berry, citrus, leaf, sprig } from '../food'
import { glass, ice } from '../glass'
import { scatter } from '../scatter'
import { at, box, circle, faint, oval, ring, shape, stroke, type Svg } from '../shapes'

const cranberries = (x: number, y: number): Svg =>
  [
    [0, 0],
    [56, 6],
    [-50, 8],
    [26, -38],
  ]
    .map(([dx = 0, dy = 0]) => at(x + dx, y + dy, berry(32, '#c11f35')))
    .join('')

const mors = (): Svg =>
  [
    standShadow(440, 806, 420),
    stroke('M610 330 C770 320 770 600 616 600', '#f3d9dc', 30),
    shape(
      'M300 190 L250 150 L330 150 L560 150 L580 190 L580 260 C640 360 640 700 590 780 Q580 808 550 808 L320 808 Q290 808 280 780 C230 700 240 360 300 260 Z',
      '#fff',
      'opacity="0.6"',
    ),
    shape(
      'M316 330 C380 350 500 310 568 330 C610 420 610 680 568 768 Q562 782 546 782 L326 782 Q310 782 304 768 C264 680 272 420 316 330 Z',
      '#c21d3c',
    ),
    shape(
      'M316 330 C380 350 500 310 568 330 C578 350 586 372 592 396 C500 370 380 420 290 396 C296 372 306 350 316 330 Z',
      '#dd4a60',
    ),
    scatter({ x: 440, y: 640, radius: 110, count: 9 }, () => berry(27, '#8f0f28')),
    faint(0.5, stroke('M312 450 C300 540 304 640 330 720', '#fff', 20)),
    glass({
      x: 820,
      top: 420,
      rim: 260,
      foot: 210,
      from: '#dd4a60',
      to: '#a8122f',
      id: 'mors',
      inside:
        at(790, 545, ice(), 15) + at(866, 610, ice(), -18) + at(800, 690, berry(26, '#8f0f28')),
    }),
    cranberries(1000, 770),
    at(1010, 706, leaf(), -50, 0.9),
    at(860, 440, leaf(), -70, 1),
    at(905, 452, leaf('#6aac55'), -20, 0.9),
  ].join('')

const cappuccino = (): Svg =>
  [
    roundShadow(600, 450, 370),
    circle(600, 450, 370, '#ece4d8'),
    circle(600, 450, 350, '#fffdf8'),
    ring(600, 450, 282, '#e6ddcf', 5),
    circle(612, 466, 250, '#2b1a10', 'opacity="0.16" filter="url(#soft)"'),
    at(600, 450, box(272, 0, 130, 62, 28, '#4d8a86') + box(276, 0, 66, 26, 12, '#fffdf8'), -35),
    circle(600, 450, 246, '#5a9a96'),
    circle(600, 450, 222, '#437a76'),
    circle(600, 454, 208, '#a8683a'),
    circle(600, 454, 190, '#c48a56'),
    shape(
      'M600 596 C470 500 440 420 490 370 C530 330 584 350 600 396 C616 350 670 330 710 370 C760 420 730 500 600 596 Z',
      '#fff6e6',
    ),
    shape(
      'M600 540 C520 480 500 430 530 400 C556 376 590 392 600 424 C610 392 644 376 670 400 C700 430 680 480 600 540 Z',
      '#d9a877',
    ),
    shape(
      'M600 500 C556 466 546 440 562 424 C578 412 594 420 600 440 C606 420 622 412 638 424 C654 440 644 466 600 500 Z',
      '#fff6e6',
    ),
    at(330, 640, oval(0, 0, 48, 26, '#c98543') + stroke('M-30 0 L30 0', '#e8b980', 6), -40),
    at(370, 690, oval(0, 0, 46, 25, '#b8743a') + stroke('M-30 0 L30 0', '#e0ab6c', 6), 10),
  ].join('')

const lace = Array.from({ length: 7 }, (_, i) =>
  at(450 + i * 50, 640, ring(0, 0, 19, '#f3f0ea', 6) + circle(0, 0, 6, '#f3f0ea')),
).join('')

const blackTea = (): Svg =>
  [
    glass({
      top: 210,
      rim: 330,
      foot: 310,
      from: '#c2611a',
      to: '#7f2f0c',
      id: 'tea',
      inside:
        at(640, 330, citrus(100, '#f1c232', '#fbe27a'), 12) +
        faint(0.3, oval(600, 284, 150, 16, '#fff')),
    }),
    stroke('M765 540 C900 500 910 720 765 720', '#a4a9ad', 34),
    box(600, 660, 356, 270, 22, '#a4a9ad'),
    box(600, 650, 356, 250, 22, '#c6cacd'),
    box(600, 540, 370, 34, 17, '#d9dcde'),
    box(600, 786, 390, 46, 20, '#8d9296'),
    lace,
    stroke('M440 590 L760 590 M440 692 L760 692', '#9da2a6', 7),
    stroke('M520 120 L566 420', '#d9dcde', 16),
    oval(514, 104, 26, 44, '#d9dcde'),
    faint(
      0.5,
      stroke('M620 170 C590 130 650 110 620 60 M690 170 C660 130 720 110 690 60', '#fff', 13),
    ),
    at(330, 800, sprig('#5d8a4a'), 6, 1),
    ...[
      [930, 776],
      [986, 790],
    ].map(([x = 0, y = 0], i) =>
      at(x, y, box(0, 0, 58, 58, 8, '#fffdf8') + box(6, 8, 40, 40, 6, '#eee6da'), i * 14 - 6),
    ),
  ].join('')

const seaBuckthornTea = (): Svg =>
  [
    standShadow(580, 806, 620),
    stroke('M820 430 C1010 400 1000 700 800 690', '#e9f3f5', 36),
    shape('M370 480 C290 470 270 400 200 350 L176 392 C230 450 250 600 390 640 Z', '#e9f3f5'),
    shape(
      'M340 560 C340 380 470 320 590 320 C710 320 840 380 840 560 C840 700 770 800 700 808 L480 808 C410 800 340 700 340 560 Z',
      '#f4fafb',
      'opacity="0.8"',
    ),
    shape(
      'M366 500 C450 520 720 480 814 500 C836 640 764 776 694 782 L486 782 C416 776 344 640 366 500 Z',
      '#f08c1a',
    ),
    shape(
      'M366 500 C450 520 720 480 814 500 C818 526 818 548 814 570 C720 540 460 590 364 566 C362 542 362 520 366 500 Z',
      '#f9ad3d',
    ),
    scatter({ x: 590, y: 655, radius: 100, count: 16 }, (i) =>
      berry(24, i % 2 ? '#fbc22d' : '#e2690d'),
    ),
    at(500, 620, citrus(66, '#e8852a', '#f9bd62'), 20),
    at(690, 720, leaf('#5b8a3a'), 40, 0.9),
    faint(0.6, stroke('M400 560 C396 640 420 710 460 750', '#fff', 18)),
    oval(590, 330, 170, 34, '#d7e6ea'),
    shape('M450 322 C470 260 710 260 730 322 Z', '#eef6f8'),
    circle(590, 246, 34, '#c98543'),
    faint(
      0.5,
      stroke('M200 300 C170 260 230 240 200 190 M150 320 C120 280 180 260 150 210', '#fff', 13),
    ),
  ].join('')

/** Drinks without a straw, drawn. */
export const drinks = { blackTea, cappuccino, mors, seaBuckthornTea }
