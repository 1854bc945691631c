import { board, plate } from '../dishware'
import { citrus, grillMarks, leaf, onion, sprig, tomato } from '../food'
import { at, box, circle, faint, oval, shape, stroke, type Svg, grown } from '../shapes'

const steakOutline =
  'M-290 -20 C-300 -150 -150 -190 -20 -160 C110 -190 260 -150 290 -30 C310 90 220 150 110 140 C30 170 -80 130 -150 150 C-250 160 -290 80 -290 -20 Z'

const ribeye = (): Svg =>
  [
    board(980, 620, '#6b4a35', '#5a3c2a'),
    at(
      540,
      430,
      at(0, 24, shape(steakOutline, '#3a1d14')) +
        shape(steakOutline, '#e0b48c') +
        at(0, 0, shape(steakOutline, '#7d3a26'), 0, 0.93) +
        at(-30, 0, grillMarks([-190, -100, -10, 80, 170, 250], 105, '#4a2015')) +
        stroke('M60 -140 C100 -60 60 20 120 110', '#e6c09a', 15) +
        stroke('M-120 30 C-60 10 -20 60 40 40', '#c98d68', 8),
      -8,
      1.06,
    ),
    at(520, 400, sprig(), -30, 1.15),
    at(
      930,
      620,
      circle(0, 10, 92, '#2b1a10', 'opacity="0.3"') +
        circle(0, 0, 92, '#f1ece3') +
        circle(0, 3, 72, '#6a2f1b') +
        faint(0.5, oval(-24, -22, 20, 11, '#c98d68')),
    ),
    at(930, 330, tomato(62)),
    at(1000, 430, tomato(52), 40),
    at(330, 660, circle(0, 0, 40, '#f3e8d5') + circle(0, 0, 14, '#d8c7a8'), 0, 1),
  ].join('')

const chunk =
  box(0, 12, 118, 124, 36, '#51220f') +
  box(0, 0, 118, 124, 36, '#9a4a24') +
  stroke('M-30 36 L-6 -40 M14 40 L38 -36', '#5f2912', 15) +
  faint(0.4, oval(-28, -38, 18, 8, '#f0b083'))
const pepper = (colour: string, light: string): Svg =>
  box(0, 6, 44, 116, 18, '#7b2a12') + box(0, 0, 44, 116, 18, colour) + box(-8, -8, 12, 80, 6, light)

const skewer = (y: number): Svg =>
  at(
    600,
    y,
    stroke('M-430 0 L440 0', '#b9b4ab', 14) +
      stroke('M-480 0 L-420 0', '#7a4b2a', 34) +
      at(-240, 0, chunk) +
      at(-155, 0, pepper('#d8402f', '#ef7a66')) +
      at(-70, 0, chunk, 4) +
      at(18, 0, pepper('#7fb651', '#a9d171')) +
      at(104, 0, chunk, -4) +
      at(190, 0, pepper('#f0a92b', '#fbd06e')) +
      at(276, 0, chunk, 3),
    -8,
  )

const shashlik = (): Svg =>
  [
    board(1060, 640, '#d8a873', '#c4925d'),
    shape(
      'M180 300 C300 200 880 190 1010 290 C1060 420 1040 560 990 640 C860 700 330 710 210 640 C150 560 150 400 180 300 Z',
      '#f2dcae',
    ),
    ...[
      [300, 300],
      [420, 620],
      [900, 300],
      [800, 650],
      [640, 250],
      [960, 520],
      [250, 520],
    ].map(([x = 0, y = 0]) => oval(x, y, 34, 22, '#d9b676')),
    skewer(370),
    skewer(545),
    at(330, 660, onion(54)),
    at(430, 690, onion(44)),
    at(860, 640, tomato(50)),
    at(770, 680, leaf(), 20),
  ].join('')

const asparagus =
  stroke('M-180 0 L120 0', '#6f9f45', 26) +
  shape('M110 -18 C150 -26 190 -10 200 0 C190 10 150 26 110 18 Z', '#57853a') +
  stroke('M-90 -10 l18 10 M-10 -10 l18 10 M60 -10 l18 10', '#4f7a33', 6)

const salmonOutline =
  'M-230 30 C-230 -60 -120 -110 20 -110 C150 -110 236 -70 236 -10 C236 60 130 110 0 110 C-130 112 -230 100 -230 30 Z'

const salmon = (): Svg =>
  [
    plate({ rim: '#e4efe9', well: '#fbfdfb', line: '#b9d3c6' }),
    grown(
      1.12,
      [
        ...[0, 1, 2, 3].map((i) => at(560 + i * 10, 555 + i * 38, asparagus, -10, 1.1)),
        at(
          590,
          415,
          at(0, 22, shape(salmonOutline, '#b5512c')) +
            shape(salmonOutline, '#f28a5c') +
            [-150, -80, -10, 60, 130]
              .map((x) =>
                stroke(`M${x - 20} -84 C${x + 40} -40 ${x + 40} 40 ${x - 20} 84`, '#fbbd98', 9),
              )
              .join('') +
            grillMarks([-130, -30, 70, 165], 76, '#8c3a1c'),
          -8,
          1.05,
        ),
        at(775, 345, citrus(74, '#f1c232', '#fbe27a'), 15),
        at(440, 345, sprig('#6a9a4e'), 40, 0.75),
      ].join(''),
    ),
  ].join('')

/** From the grill, drawn. */
export const grill = { ribeye, salmon, shashlik }
