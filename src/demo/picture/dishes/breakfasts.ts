import { pan, plate, bowl } from '../dishware'
import { berry, cream, leaf, raspberry, tomato } from '../food'
import { scatter } from '../scatter'
import { at, circle, faint, oval, shape, stroke, type Svg, grown } from '../shapes'

const syrnik =
  circle(0, 16, 118, '#b8702b') +
  circle(0, 0, 118, '#eab566') +
  circle(0, 0, 96, '#d58f3f') +
  circle(-8, -8, 70, '#dd9d4d')

const syrniki = (): Svg =>
  [
    plate({ rim: '#eef3f6', well: '#ffffff', line: '#d3dfe6' }),
    grown(
      1.12,
      [
        at(490, 380, syrnik),
        at(715, 390, syrnik),
        at(600, 565, syrnik),
        at(602, 440, cream(86)),
        at(560, 415, raspberry(), 0, 1.15),
        at(628, 402, raspberry(), 40, 1.15),
        at(606, 470, berry(27, '#3f4a86')),
        at(660, 465, berry(25, '#4a5797')),
        at(545, 480, berry(24, '#4a5797')),
        at(615, 345, leaf(), -60, 0.9),
        at(655, 362, leaf('#6aac55'), -15, 0.8),
      ].join(''),
    ),
  ].join('')

const pear =
  shape('M-30 100 C-78 60 -40 20 -26 -20 C-18 -70 18 -70 26 -20 C40 20 78 60 30 100 Z', '#cfc66a') +
  shape('M-22 88 C-60 56 -28 18 -18 -16 C-12 -54 12 -54 18 -16 C28 18 60 56 22 88 Z', '#f8f0c4') +
  oval(0, 50, 10, 18, '#a8854a')

const walnut =
  oval(0, 0, 34, 27, '#9a6a3c') +
  stroke(
    'M-24 0 C-12 -14 -6 12 4 0 C12 -12 16 10 24 0 M-10 -16 C0 -8 6 -20 14 -14 M-12 15 C0 6 8 18 14 12',
    '#c3915c',
    6,
  )

const oatmeal = (): Svg =>
  [
    bowl({ rim: '#5f86a3', wall: '#4d728e', fill: '#efdcb8' }),
    scatter({ radius: 270, count: 60 }, () => oval(0, 0, 17, 10, '#e2c898')),
    at(470, 420, pear, -38, 1.25),
    at(560, 390, pear, -10, 1.25),
    at(655, 410, pear, 20, 1.25),
    stroke(
      'M420 560 C500 520 520 640 600 590 C670 545 700 640 780 560',
      '#d9952b',
      15,
      'opacity="0.85"',
    ),
    at(700, 585, walnut, 20),
    at(640, 640, walnut, -30),
    at(745, 520, walnut, 80),
    at(480, 600, berry(25, '#3f4a86')),
    at(530, 640, berry(23, '#4a5797')),
    at(565, 585, berry(24, '#3f4a86')),
  ].join('')

const egg =
  shape(
    'M-120 10 C-140 -70 -60 -120 10 -104 C90 -118 142 -50 120 20 C132 90 50 122 -10 106 C-70 126 -128 80 -120 10 Z',
    '#fffdf5',
  ) +
  circle(0, 4, 60, '#e8920f') +
  circle(0, 0, 57, '#fbb829') +
  faint(0.6, oval(-20, -22, 14, 9, '#fff'))

const bacon =
  shape(
    'M-150 -26 C-100 -60 -60 8 0 -24 C60 -56 100 8 150 -26 L150 26 C100 60 60 -8 0 24 C-60 56 -100 -8 -150 26 Z',
    '#b8412f',
  ) + stroke('M-144 -4 C-100 -30 -60 28 0 0 C60 -28 100 28 144 0', '#f3c3a2', 14)

const friedEggs = (): Svg =>
  [
    pan(),
    at(450, 400, egg),
    at(650, 400, egg, 70),
    at(545, 575, egg, 160, 0.95),
    at(725, 590, bacon, -52, 0.85),
    at(360, 590, tomato(50)),
    at(415, 660, tomato(46), 40),
    at(560, 265, tomato(44), 80),
    ...[
      [470, 500],
      [640, 490],
      [560, 440],
      [600, 660],
      [520, 320],
    ].map(([x = 0, y = 0], i) => at(x, y, stroke('M-14 0 L14 0', '#5f9e45', 10), i * 50)),
  ].join('')

const blin =
  shape('M0 150 L-150 -60 A184 184 0 0 1 150 -60 Z', '#c98532') +
  shape('M0 134 L-138 -62 A170 170 0 0 1 138 -62 Z', '#f2c46f') +
  [
    [-60, -70],
    [30, -90],
    [70, -50],
    [-10, -30],
    [20, 30],
    [-40, 10],
    [0, 80],
    [-90, -50],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 13, '#dd9f48'))
    .join('') +
  stroke('M0 134 L-40 -104', '#d39440', 6)

const blini = (): Svg =>
  [
    plate({ rim: '#fffdf8', well: '#fbf7ef', line: '#c9a24b' }),
    grown(
      1.22,
      [
        at(470, 400, blin, -40, 1.05),
        at(735, 405, blin, 42, 1.05),
        at(600, 455, blin, 0, 1.1),
        scatter({ x: 600, y: 385, radius: 92, count: 40 }, () => berry(19, '#e8501f')),
        scatter({ x: 600, y: 380, radius: 58, count: 15, seed: 40 }, () => berry(19, '#fb7a35')),
        at(600, 635, cream(64)),
        at(678, 350, leaf('#6aac55'), 30, 0.7),
      ].join(''),
    ),
  ].join('')

/** Breakfast, drawn. */
export const breakfasts = { blini, friedEggs, oatmeal, syrniki }
