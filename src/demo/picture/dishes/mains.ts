import { bowl, plate } from '../dishware'
import { berry, cream, dill } from '../food'
import { scatter } from '../scatter'
import { at, box, circle, faint, oval, shape, stroke, type Svg, grown } from '../shapes'

const dumpling =
  shape(
    'M-70 30 C-84 -56 84 -56 70 30 C60 66 34 58 22 40 C10 48 -10 48 -22 40 C-34 58 -60 66 -70 30 Z',
    '#d7c19a',
  ) +
  shape(
    'M-66 20 C-78 -60 78 -60 66 20 C56 54 34 48 22 30 C10 38 -10 38 -22 30 C-34 48 -56 54 -66 20 Z',
    '#fbf0d8',
  ) +
  stroke('M-56 4 C-50 -34 50 -34 56 4', '#e6d3af', 8) +
  faint(0.5, oval(0, -4, 26, 12, '#e9c9a0'))

const pelmeni = (): Svg =>
  [
    bowl({ rim: '#3f6e8c', wall: '#315a75', fill: '#d3b263' }),
    scatter({ radius: 215, count: 13, seed: 25, from: 0.3 }, () => at(0, 0, dumpling, 0, 1.12)),
    at(600, 440, cream(92)),
    at(590, 430, dill(), 30, 1.4),
    scatter({ radius: 240, count: 12, seed: 8, from: 0.4 }, () => dill()),
    scatter({ radius: 220, count: 22, seed: 50 }, () => circle(0, 0, 5, '#4a3a2c')),
  ].join('')

const kiev = (): Svg =>
  [
    plate({ line: '#e2d5bf' }),
    grown(
      1.18,
      [
        at(
          510,
          520,
          stroke('M150 -70 L240 -120', '#f7efdf', 30) +
            circle(240, -132, 22, '#f7efdf') +
            circle(254, -110, 22, '#f7efdf') +
            shape(
              'M-190 40 C-190 -60 -60 -110 60 -110 C150 -108 186 -70 176 -40 C150 60 20 120 -80 116 C-150 112 -190 90 -190 40 Z',
              '#a8621f',
            ) +
            shape(
              'M-186 26 C-186 -66 -60 -116 60 -116 C150 -114 182 -76 172 -48 C146 46 20 102 -80 98 C-150 94 -186 76 -186 26 Z',
              '#dc9a44',
            ) +
            scatter({ x: -10, y: -10, radius: 105, count: 36 }, (i) =>
              stroke('M-9 0 L9 0', i % 2 ? '#f0bf70' : '#bd7629', 8),
            ),
          -6,
          1.02,
        ),
        at(
          690,
          330,
          circle(0, 8, 118, '#d9b75e') +
            circle(0, 0, 116, '#f8e39c') +
            stroke('M-70 20 A72 72 0 1 1 40 58 A48 48 0 1 1 6 -30 ', '#e9cc76', 14) +
            box(0, -6, 44, 38, 9, '#fff3b8'),
        ),
        scatter({ x: 480, y: 335, radius: 88, count: 17 }, (i) =>
          berry(24, i % 2 ? '#6fae3a' : '#82bf4b'),
        ),
        ...[
          [690, 560],
          [640, 630],
          [740, 500],
        ].map(([x = 0, y = 0], i) => at(x, y, dill(), i * 60, 1.2)),
      ].join(''),
    ),
  ].join('')

const fry = (x: number, y: number, turn: number, height: number): Svg =>
  at(x, y, box(0, 0, 32, height, 7, '#dd9f2b') + box(-5, 0, 20, height, 7, '#f8cd5c'), turn)

const burger = (): Svg =>
  [
    oval(590, 760, 470, 44, '#2b1a10', 'opacity="0.2" filter="url(#soft)"'),
    box(600, 742, 960, 46, 23, '#b67c49'),
    box(600, 732, 960, 34, 17, '#cf9862'),
    ...[
      [900, 520, -8, 250],
      [950, 500, 3, 270],
      [1000, 530, 10, 240],
      [850, 545, -14, 220],
      [925, 545, 0, 230],
      [985, 560, 6, 210],
    ].map(([x = 0, y = 0, turn = 0, height = 0]) => fry(x, y, turn, height)),
    shape('M822 560 L1030 560 L1004 716 L848 716 Z', '#c9382f'),
    shape('M822 560 L852 560 L874 716 L848 716 Z', '#e0574c'),
    shape('M868 560 h26 l12 156 h-22 z M940 560 h26 l-6 156 h-22 z', '#f7ece0'),
    box(470, 672, 500, 88, 40, '#c47a31'),
    box(470, 656, 500, 66, 30, '#e2a052'),
    box(470, 590, 530, 84, 38, '#5d3522'),
    faint(0.5, stroke('M240 574 L700 574', '#85512f', 12)),
    shape('M214 548 L726 548 L690 566 L640 612 L590 562 L380 562 L330 598 L290 562 Z', '#f7b731'),
    box(470, 526, 500, 34, 16, '#d8402f'),
    faint(0.5, stroke('M250 518 L690 518', '#f08a72', 8)),
    shape(
      'M200 500 C230 460 710 460 740 500 C730 540 690 520 670 510 C640 545 600 530 580 512 C550 545 510 535 490 512 C460 545 420 535 400 512 C370 545 330 535 310 510 C280 540 220 540 200 500 Z',
      '#79b545',
    ),
    shape(
      'M214 476 C214 250 340 190 470 190 C600 190 726 250 726 476 C640 494 300 494 214 476 Z',
      '#c47a31',
    ),
    shape(
      'M222 458 C226 246 344 196 470 196 C596 196 714 246 718 458 C640 474 300 474 222 458 Z',
      '#e5a353',
    ),
    faint(0.4, stroke('M270 390 C284 300 330 256 390 240', '#fff', 18)),
    ...[
      [380, 290, 20],
      [470, 250, 90],
      [560, 285, 150],
      [430, 350, 60],
      [525, 360, 110],
      [620, 360, 30],
      [330, 380, 10],
      [610, 300, 70],
    ].map(([x = 0, y = 0, turn = 0]) => at(x, y, oval(0, 0, 18, 11, '#fff0cf'), turn)),
  ].join('')

/** Main courses, drawn. */
export const mains = { burger, kiev, pelmeni }
