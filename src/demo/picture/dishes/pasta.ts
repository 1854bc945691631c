import { bowl, plate } from '../dishware'
import { leaf, shrimp, tomato } from '../food'
import { scatter } from '../scatter'
import { at, box, circle, faint, oval, stroke, type Svg, grown } from '../shapes'

/** A nest of long pasta around (600, 450), of strands in three colours. */
const nest = (dark: string, middle: string, light: string, width = 17): Svg =>
  circle(600, 460, 232, dark) +
  Array.from({ length: 26 }, (_, index) => {
    const r = 228 - index * 7.6
    const colour = [middle, light, dark, light][index % 4] ?? middle
    const squash = 0.86 + (index % 3) * 0.06
    return at(
      600 + ((index * 37) % 26) - 13,
      452 + ((index * 53) % 26) - 13,
      `<ellipse rx="${r}" ry="${r * squash}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${r * 2.6} ${18 + index}" stroke-linecap="round"/>`,
      (index * 67) % 360,
    )
  }).join('')

const pancetta =
  box(0, 4, 62, 34, 9, '#8f2f22') +
  box(0, 0, 62, 34, 9, '#cc5a45') +
  stroke('M-24 2 C-8 -8 8 10 24 0', '#f6cdb4', 8)

const carbonara = (): Svg =>
  [
    plate({ rim: '#efe9df', well: '#fffdf8', line: '#d9cfbf' }),
    grown(
      1.2,
      [
        nest('#dcae52', '#f0cd7a', '#fbe4a4'),
        scatter({ radius: 190, count: 12, seed: 30, from: 0.35 }, () =>
          at(0, 0, pancetta, 0, 1.15),
        ),
        circle(600, 452, 76, '#e48f0c'),
        circle(600, 446, 73, '#fbb324'),
        faint(0.6, oval(576, 420, 18, 11, '#fff')),
        scatter({ radius: 250, count: 40, seed: 12, from: 0.3 }, () =>
          circle(0, 0, 4.5, '#43352a'),
        ),
        scatter({ radius: 170, count: 10, seed: 66, from: 0.5 }, () =>
          stroke('M-18 0 C-6 -8 6 8 18 0', '#fffbe8', 10),
        ),
      ].join(''),
    ),
  ].join('')

const bolognese = (): Svg =>
  [
    plate({ rim: '#37566b', well: '#f3f6f8', line: '#2a4557' }),
    grown(
      1.1,
      [
        nest('#d9a441', '#eec269', '#f8db93'),
        scatter({ radius: 135, count: 30 }, () => circle(0, 0, 40, '#8f2416')),
        scatter({ radius: 125, count: 46, seed: 35 }, (i) =>
          circle(0, 0, 15 + (i % 3) * 6, i % 3 ? '#b5391f' : '#6f2a18'),
        ),
        scatter({ radius: 105, count: 12, seed: 70 }, () => circle(0, 0, 10, '#d9613a')),
        scatter({ radius: 110, count: 16, seed: 12 }, () =>
          stroke('M-16 0 C-6 -7 6 7 16 0', '#fff3cf', 9),
        ),
        at(580, 420, leaf(), -35, 1.25),
        at(640, 430, leaf('#6aac55'), 25, 1.15),
        at(605, 475, leaf('#4d8a3f'), 85, 1),
      ].join(''),
    ),
  ].join('')

const blackTagliolini = (): Svg =>
  [
    bowl({ rim: '#fbf6ee', wall: '#e6dccd', fill: '#f6efe3' }),
    grown(
      1.15,
      [
        nest('#17181c', '#2e3138', '#4a4e57', 16),
        at(480, 390, shrimp(), 10, 1.5),
        at(705, 410, shrimp(), 140, 1.5),
        at(590, 590, shrimp(), 260, 1.5),
        at(600, 430, tomato(46), 30),
        at(480, 545, tomato(42), 70),
        at(715, 545, tomato(44)),
        at(590, 330, leaf('#6aac55'), -30, 0.95),
        at(655, 500, leaf(), 40, 0.85),
      ].join(''),
    ),
  ].join('')

/** Pasta, drawn. */
export const pasta = { blackTagliolini, bolognese, carbonara }
