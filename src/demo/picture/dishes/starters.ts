import { board, bowl, plate } from '../dishware'
import { berry, crouton, dill, leaf, onion } from '../food'
import { scatter } from '../scatter'
import { at, box, circle, oval, shape, stroke, type Svg, grown } from '../shapes'

const toast =
  box(0, 14, 210, 430, 100, '#9c5f29') +
  box(0, 0, 210, 430, 100, '#c98543') +
  box(0, 0, 178, 396, 86, '#f3d7a0')

const dice = (index: number): Svg =>
  box(0, 0, 46, 46, 12, index % 3 === 0 ? '#e8604a' : '#d0382b') +
  (index % 2 === 0 ? box(-4, -6, 18, 12, 6, '#f08d76') : '')

const toasted = (x: number, turn: number): Svg =>
  at(
    x,
    450,
    toast +
      scatter({ x: 0, y: -95, radius: 74, count: 10 }, dice) +
      scatter({ x: 0, y: 85, radius: 80, count: 12, seed: 60 }, dice) +
      scatter({ x: 0, y: -5, radius: 66, count: 8, seed: 20 }, dice) +
      at(10, -60, leaf(), -40, 1) +
      at(-20, 75, leaf('#6aac55'), 30, 0.9),
    turn,
  )

const bruschetta = (): Svg =>
  [board(), toasted(365, -9), toasted(600, 3), toasted(838, 10)].join('')

const romaine =
  shape(
    'M-120 0 C-90 -70 -10 -80 40 -60 C90 -66 130 -30 120 6 C126 50 70 74 30 60 C-20 84 -100 60 -120 0 Z',
    '#7fb651',
  ) +
  shape('M-110 0 C-70 -36 40 -40 96 0 C40 34 -70 34 -110 0 Z', '#a9d171') +
  stroke('M-110 0 L84 0', '#e6f2c0', 11)

const chicken =
  box(0, 7, 150, 54, 24, '#b06a2c') +
  box(0, 0, 150, 54, 24, '#e7b26e') +
  stroke('M-44 -20 L-28 20 M0 -22 L16 20 M42 -20 L56 16', '#96551f', 9)

const shaving = shape('M-40 -10 C-10 -34 30 -30 46 -4 C20 4 -10 4 -32 18 Z', '#fff3c4')

const caesar = (): Svg =>
  [
    bowl({ rim: '#fffdf8', wall: '#e9e0d2', fill: '#5f9440' }),
    scatter({ radius: 225, count: 13, seed: 10 }, () => at(0, 0, romaine, 0, 1.12)),
    ...[
      [500, 380, -30],
      [560, 500, 15],
      [690, 420, 40],
      [650, 590, -15],
      [470, 560, 60],
    ].map(([x = 0, y = 0, turn = 0]) => at(x, y, chicken, turn, 1.1)),
    ...[
      [600, 290],
      [410, 450],
      [770, 530],
      [580, 410],
      [540, 650],
      [745, 320],
    ].map(([x = 0, y = 0], i) => at(x, y, crouton(), i * 34)),
    scatter({ radius: 190, count: 8, seed: 75 }, () => shaving),
  ].join('')

const herring =
  shape('M-52 -66 C-10 -84 30 -80 52 -60 L52 60 C30 82 -10 84 -52 66 Z', '#8fa3b0') +
  shape('M-30 -58 C0 -70 30 -66 46 -52 L46 52 C30 68 0 70 -30 58 Z', '#b5707a') +
  shape('M-10 -46 C10 -54 30 -50 42 -42 L42 42 C30 52 10 54 -10 46 Z', '#d39aa0') +
  stroke('M-44 -50 L-44 50', '#cfdbe2', 7)

const potato =
  circle(0, 10, 66, '#c99a36') + circle(0, 0, 66, '#f6d77a') + circle(-8, -8, 44, '#fbe6a0')

const herringAndPotatoes = (): Svg =>
  [
    plate({ rim: '#dfe9ee', well: '#f7fafb', line: '#a9c2cf' }),
    grown(
      1.2,
      [
        ...[0, 1, 2, 3, 4].map((i) =>
          at(420 + i * 88, 395 - Math.abs(i - 2) * -8, herring, (i - 2) * 7 - 8, 1.15),
        ),
        at(425, 580, potato, 0, 1.05),
        at(555, 615, potato, 0, 1.1),
        at(690, 605, potato, 0, 1.05),
        at(500, 515, onion()),
        at(620, 500, onion(40)),
        at(745, 515, onion(46)),
        ...[
          [560, 600, 10],
          [430, 570, -40],
          [690, 590, 60],
          [590, 395, 20],
          [720, 380, -30],
        ].map(([x = 0, y = 0, turn = 0]) => at(x, y, dill(), turn)),
      ].join(''),
    ),
  ].join('')

const wedge =
  shape('M-170 60 L150 -90 L190 80 L-150 130 Z', '#d8992a') +
  shape('M-170 60 L150 -90 L190 0 L-150 92 Z', '#f7cb55') +
  [
    [-40, 30, 22],
    [70, -20, 26],
    [120, 14, 15],
    [-90, 62, 13],
    [20, 46, 12],
  ]
    .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#dda432'))
    .join('')

const brie =
  circle(0, 16, 128, '#d8cbb0') +
  circle(0, 0, 128, '#fffaf0') +
  circle(0, 0, 112, '#f6ecd8') +
  shape('M0 0 L128 -40 A134 134 0 0 1 100 90 Z', '#c98f5b') +
  shape('M0 0 L128 -40 L122 -20 L14 12 Z', '#f3d98e') +
  shape('M0 0 L14 12 L100 90 L88 100 Z', '#e7c672')

const grapes = [
  [0, 0],
  [44, -8],
  [-40, 12],
  [20, 36],
  [-16, 48],
  [60, 34],
  [24, 78],
  [-8, 92],
  [48, 76],
]
  .map(([x = 0, y = 0], i) => at(x, y, berry(27, i % 2 ? '#6d3d74' : '#7f4b87')))
  .join('')

const blue =
  box(0, 10, 170, 120, 14, '#cfc6ae') +
  box(0, 0, 170, 120, 14, '#f5efdd') +
  [
    [-50, -20],
    [-10, 20],
    [40, -24],
    [56, 26],
    [-56, 34],
    [10, -36],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 11, '#6f8fa5'))
    .join('')

const cheeses = (): Svg =>
  [
    board(960, 620, '#a9744a', '#94613a'),
    at(400, 345, wedge, 4, 1.1),
    at(790, 345, brie, 10, 1.05),
    at(385, 610, blue, -12, 1.1),
    at(570, 520, grapes, 0, 1.1),
    circle(800, 612, 88, '#7a4b2a'),
    circle(800, 606, 88, '#efe5d5'),
    circle(800, 610, 68, '#e09a1e'),
    oval(778, 590, 22, 12, '#f7c860'),
    ...[
      [960, 500],
      [930, 560],
      [985, 575],
    ].map(([x = 0, y = 0], i) =>
      at(x, y, oval(0, 0, 32, 20, '#b9793e') + stroke('M-20 0 L20 0', '#98602c', 4), i * 60),
    ),
  ].join('')

/** What comes before a meal, drawn. */
export const starters = { bruschetta, caesar, cheeses, herringAndPotatoes }
