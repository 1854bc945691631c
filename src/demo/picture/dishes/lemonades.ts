import { citrus, leaf, sprig, strawberry } from '../food'
import { glass, ice, straw } from '../glass'
import { scatter } from '../scatter'
import { at, circle, shape, stroke, type Svg } from '../shapes'

const bubbles = (y: number, seed: number): Svg =>
  scatter({ y, radius: 190, count: 26, seed }, (i) =>
    circle(0, 0, 6 + (i % 3) * 4, '#fff', 'opacity="0.5"'),
  )

const lemon = citrus(92, '#f1c232', '#fbe27a')

const citrusLemonade = (): Svg =>
  [
    glass({
      top: 170,
      rim: 390,
      foot: 300,
      from: '#fdeaa0',
      to: '#f5bd2f',
      id: 'citrus',
      behind: straw(690, 60, 12, '#e8604a'),
      inside: [
        at(520, 350, ice(), 12),
        at(660, 380, ice(), -20),
        at(560, 500, lemon, 10),
        at(670, 620, citrus(86, '#e8852a', '#f9bd62')),
        at(520, 690, lemon, 40),
        bubbles(540, 0),
      ].join(''),
    }),
    at(412, 190, citrus(112, '#f1c232', '#fbe27a'), 15),
    at(500, 226, leaf(), -60, 1),
    at(900, 736, citrus(88, '#f1c232', '#fbe27a'), 5),
    at(1000, 770, citrus(60, '#e8852a', '#f9bd62'), 5),
  ].join('')

const strawberryBasil = (): Svg =>
  [
    glass({
      top: 250,
      rim: 460,
      foot: 360,
      from: '#f9a7ad',
      to: '#d93a55',
      id: 'strawberry',
      behind: straw(520, 110, -14, '#4d8a86'),
      inside: [
        at(490, 400, ice(), 20),
        at(690, 420, ice(), -10),
        at(590, 470, strawberry(), -20, 1.3),
        at(480, 600, strawberry(), 30, 1.25),
        at(690, 620, strawberry(), 10, 1.3),
        at(570, 650, leaf(), 30, 1.1),
        at(720, 500, leaf('#6aac55'), -40, 1),
        bubbles(580, 40),
      ].join(''),
    }),
    at(760, 236, strawberry(), 16, 1.7),
    at(620, 270, leaf(), -70, 1.5),
    at(560, 280, leaf('#6aac55'), -120, 1.3),
    at(300, 770, strawberry(), -70, 1.2),
    at(226, 790, leaf('#6aac55'), 20, 1),
  ].join('')

const cucumber =
  circle(0, 0, 84, '#4f8f3c') +
  circle(0, 0, 74, '#e4f1c0') +
  circle(0, 0, 48, '#cfe5a0') +
  [0, 60, 120, 180, 240, 300]
    .map((turn) => at(0, 0, shape('M24 0 L40 -6 L44 0 L40 6 Z', '#f4f8dd'), turn))
    .join('')

const tarragon = (): Svg =>
  [
    stroke('M815 420 C960 400 960 690 800 680', '#eef8ee', 40),
    glass({
      top: 220,
      rim: 450,
      foot: 420,
      from: '#a6dd7d',
      to: '#2f9a55',
      id: 'tarragon',
      behind: straw(480, 80, -8, '#f0a92b'),
      inside: [
        at(500, 390, ice(), -12),
        at(640, 370, ice(), 20),
        at(720, 480, ice(), 6),
        at(560, 520, cucumber, 10, 1.05),
        at(690, 630, cucumber, 40),
        at(500, 690, cucumber, 70, 0.95),
        bubbles(560, 20),
      ].join(''),
    }),
    at(700, 190, sprig('#5fae4a'), -70, 1.1),
    at(640, 200, sprig('#4d8f3f'), -105, 0.95),
    at(1000, 760, cucumber, 0, 0.8),
  ].join('')

/** Lemonades, drawn. */
export const lemonades = { citrusLemonade, strawberryBasil, tarragon }
