import { plate, standShadow } from '../dishware'
import { berry, leaf, raspberry, strawberry } from '../food'
import { scatter } from '../scatter'
import { at, box, circle, faint, oval, shape, stroke, type Svg, grown } from '../shapes'

/** A plate from the side, to stand a cake on. */
const sidePlate = (colour: string, edge: string): Svg =>
  standShadow(600, 762, 900) +
  shape('M170 690 L1030 690 C1010 740 900 764 600 764 C300 764 190 740 170 690 Z', edge) +
  oval(600, 690, 430, 44, colour) +
  oval(600, 688, 330, 28, edge, 'opacity="0.5"')

const medovik = (): Svg =>
  [
    sidePlate('#fffdf8', '#e3d8c8'),
    shape('M330 300 L820 236 L870 300 L870 690 L330 690 Z', '#b8712c'),
    shape('M330 300 L820 236 L870 300 Z', '#dca35a'),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((i) => [
      box(600, 326 + i * 55, 540, 34, 6, i % 2 ? '#c27c33' : '#b06a27'),
      box(600, 352 + i * 55, 540, 22, 8, '#fff3da'),
    ]),
    box(600, 692, 540, 18, 6, '#9c5a1e'),
    ...[
      [400, 286],
      [460, 280],
      [520, 270],
      [580, 276],
      [640, 262],
      [700, 270],
      [760, 254],
      [810, 272],
      [480, 292],
      [620, 288],
      [730, 288],
    ].map(([x = 0, y = 0], i) => circle(x, y, 7 + (i % 3) * 3, i % 2 ? '#c88a40' : '#f0c07c')),
    shape(
      'M420 292 C440 270 470 270 476 290 L476 380 C476 398 456 398 456 380 L456 340 C456 326 440 326 440 340 C440 352 420 350 420 336 Z',
      '#e8a01f',
    ),
    at(650, 236, raspberry(), 0, 1.2),
    at(712, 240, leaf(), -30, 0.9),
    ...[
      [250, 690],
      [290, 704],
      [930, 700],
      [970, 688],
    ].map(([x = 0, y = 0]) => circle(x, y, 11, '#c88a40')),
  ].join('')

const cheesecake = (): Svg =>
  [
    sidePlate('#dfe9ee', '#b9ccd6'),
    shape('M280 400 L900 330 L920 380 L920 690 L280 690 Z', '#f6e3b0'),
    box(600, 660, 640, 64, 8, '#a5662f'),
    scatter({ x: 600, y: 660, radius: 28, count: 6 }, () => circle(0, 0, 6, '#c98f55')),
    shape('M280 400 L860 240 L920 380 Z', '#fff3cf'),
    shape('M280 400 L920 380 L920 400 L280 424 Z', '#ecd196'),
    shape(
      'M400 372 L846 250 L908 372 C900 440 870 470 860 400 C850 500 800 540 790 400 C770 470 730 470 726 396 C716 520 660 500 660 398 C640 440 610 430 600 396 C570 440 530 420 520 392 Z',
      '#b3203f',
    ),
    faint(0.4, stroke('M560 352 L800 288', '#f3a0b0', 14)),
    at(720, 318, strawberry(), 20, 1.15),
    at(810, 312, berry(30, '#3f4a86')),
    at(640, 350, berry(27, '#4a5797')),
    at(800, 264, leaf(), -40, 0.9),
  ].join('')

const meringue = shape(
  'M-250 20 C-290 -70 -200 -120 -170 -170 C-120 -250 -30 -210 30 -236 C110 -262 170 -190 200 -140 C270 -100 280 -10 244 50 C250 140 170 180 110 200 C50 262 -40 236 -90 214 C-190 220 -240 130 -250 20 Z',
  '#fff8ee',
)

const pavlova = (): Svg =>
  [
    plate({ rim: '#f6d5d8', well: '#fbeaea', line: '#e7b3ba' }),
    grown(
      1.12,
      [
        at(600, 468, faint(0.18, meringue.replace('#fff8ee', '#7a4a3a')), 0, 1.02),
        at(600, 450, meringue),
        at(600, 446, faint(0.9, meringue.replace('#fff8ee', '#f4e6d3')), 24, 0.78),
        at(600, 440, meringue.replace('#fff8ee', '#fffefb'), 60, 0.68),
        at(520, 400, strawberry(), -20, 1.25),
        at(680, 390, strawberry(), 30, 1.2),
        at(600, 550, strawberry(), 190, 1.2),
        at(600, 430, raspberry(), 0, 1.3),
        at(520, 500, raspberry(), 50, 1.2),
        at(690, 490, raspberry(), 80, 1.25),
        ...[
          [600, 335],
          [455, 460],
          [655, 560],
          [745, 450],
          [560, 480],
          [640, 480],
        ].map(([x = 0, y = 0]) => at(x, y, berry(27, '#3f4a86'))),
        at(570, 360, leaf('#6aac55'), -60, 0.9),
        at(655, 445, leaf(), 10, 0.8),
      ].join(''),
    ),
  ].join('')

const scoop = (colour: string, light: string): Svg =>
  circle(0, 0, 128, colour) +
  faint(0.7, stroke('M-84 -40 A96 96 0 0 1 -20 -94', light, 22)) +
  [
    [40, 30],
    [-30, 50],
    [60, -40],
    [0, -20],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 9, light, 'opacity="0.5"'))
    .join('')

const iceCream = (): Svg =>
  [
    standShadow(600, 806, 420),
    shape('M720 120 L770 96 L700 400 L650 390 Z', '#c98543'),
    stroke('M735 140 L690 370', '#e8b36a', 8),
    at(600, 250, scoop('#f29bb0', '#ffd3dc')),
    at(495, 375, scoop('#fff0cf', '#ffffff')),
    at(705, 375, scoop('#7a4a30', '#b07d5b')),
    shape(
      'M490 190 C520 110 690 110 716 200 C720 260 690 270 684 230 C670 280 640 270 634 232 C610 300 570 280 566 230 C540 270 500 250 490 190 Z',
      '#a3183b',
    ),
    at(600, 112, berry(36, '#d1263f')),
    stroke('M604 80 C610 50 640 40 660 44', '#5b8a3a', 8),
    shape(
      'M340 420 L860 420 C850 580 730 650 640 656 L640 744 L560 744 L560 656 C470 650 350 580 340 420 Z',
      '#cfe6ee',
      'opacity="0.78"',
    ),
    shape(
      'M380 440 L820 440 C800 550 720 610 600 612 C480 610 400 550 380 440 Z',
      '#f9e3d6',
      'opacity="0.7"',
    ),
    box(600, 420, 540, 26, 13, '#eaf6fa'),
    box(600, 770, 300, 44, 22, '#cfe6ee'),
    faint(0.6, stroke('M396 470 C410 540 450 580 490 596', '#fff', 16)),
    at(480, 330, leaf(), -60, 0.9),
  ].join('')

/** Desserts, drawn. */
export const desserts = { cheesecake, iceCream, medovik, pavlova }
