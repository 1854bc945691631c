import { bowl, spoon } from '../dishware'
import { citrus, cream, crouton, dill, halfEgg, leaf, mushroom, shrimp } from '../food'
import { scatter } from '../scatter'
import { at, circle, faint, ring, stroke, type Svg } from '../shapes'

const oil = (count: number, colour: string, seed = 0): Svg =>
  faint(
    0.5,
    scatter({ radius: 265, count, seed }, (i) => circle(0, 0, 8 + (i % 4) * 5, colour)),
  )

const beet = stroke('M-46 0 C-20 -16 16 14 46 0', '#7c1030', 17)

const borscht = (): Svg =>
  [
    bowl({ rim: '#fffdf8', wall: '#e8dcc9', fill: '#a3183b' }),
    oil(26, '#e2622f', 20),
    scatter({ radius: 245, count: 22, from: 0.4 }, (i) =>
      i % 3 === 0 ? stroke('M-40 0 C-14 14 14 -12 40 0', '#d9647a', 13) : beet,
    ),
    at(590, 440, cream(108)),
    at(575, 425, dill(), 20, 1.5),
    at(620, 470, dill('#63a54c'), -50, 1.3),
    ...[
      [440, 350],
      [760, 380],
      [720, 600],
      [450, 580],
    ].map(([x = 0, y = 0], i) => at(x, y, dill(), i * 70, 1.2)),
    spoon(),
  ].join('')

const mushroomSoup = (): Svg =>
  [
    bowl({ rim: '#8a5a3c', wall: '#70462d', fill: '#d4b07c' }),
    stroke('M370 560 C470 480 520 680 620 600 C700 540 740 640 830 540', '#f3e3c4', 26),
    stroke('M400 610 C480 560 540 720 640 650 C700 610 740 660 790 620', '#f3e3c4', 14),
    at(455, 430, mushroom(), -48, 1.5),
    at(560, 365, mushroom(), -16, 1.75),
    at(690, 385, mushroom(), 24, 1.6),
    at(770, 470, crouton(), 15),
    at(735, 535, crouton(), 40),
    at(660, 520, crouton(), -10),
    ...[
      [500, 520],
      [590, 500],
      [440, 640],
      [690, 640],
    ].map(([x = 0, y = 0], i) => at(x, y, dill(), i * 80, 1.2)),
    spoon(),
  ].join('')

const carrot = circle(0, 0, 36, '#e8772a') + ring(0, 0, 22, '#f59a52', 6)

const noodleSoup = (): Svg =>
  [
    bowl({ rim: '#dfe9ee', wall: '#c3d4dc', fill: '#f0b73c' }),
    oil(30, '#fbd878'),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      stroke(
        `M${400 + i * 10} ${330 + i * 54} C${480 + i * 10} ${270 + i * 54} ${560 - i * 8} ${410 + i * 50} ${660} ${340 + i * 50} S${760 - i * 6} ${310 + i * 52} ${810 - i * 6} ${370 + i * 46}`,
        i % 2 ? '#fff0bd' : '#fbe39a',
        19,
      ),
    ),
    at(500, 400, halfEgg(), -30, 1.2),
    at(690, 560, halfEgg(), 25, 1.15),
    ...[
      [680, 340],
      [745, 430],
      [560, 600],
      [470, 560],
      [600, 470],
    ].map(([x = 0, y = 0]) => at(x, y, carrot, 0, 1.05)),
    scatter({ radius: 230, count: 9, seed: 30 }, () => dill()),
    spoon(),
  ].join('')

const chili =
  stroke('M-60 20 C-30 -20 20 -26 60 -6', '#d1261f', 24) + stroke('M-66 26 l-18 14', '#4f8f3c', 9)

const tomYam = (): Svg =>
  [
    bowl({ rim: '#34414a', wall: '#27323a', fill: '#e5793a' }),
    oil(34, '#c73c1b', 15),
    faint(0.6, stroke('M390 480 C430 300 720 300 780 420', '#f6b98a', 22)),
    at(500, 380, shrimp(), 0, 1.5),
    at(700, 420, shrimp(), 130, 1.5),
    at(545, 590, shrimp(), 250, 1.5),
    at(690, 600, mushroom(), 40, 1.05),
    at(600, 285, mushroom(), -10, 0.95),
    at(410, 505, citrus(62, '#6fae3a', '#cfe58a')),
    at(610, 475, chili, -10, 1.1),
    at(790, 520, leaf(), 60, 0.9),
    at(470, 650, leaf('#6aac55'), -20, 0.8),
    at(630, 370, leaf('#6aac55'), 20, 0.8),
  ].join('')

/** Soups, drawn. */
export const soups = { borscht, mushroomSoup, noodleSoup, tomYam }
