const button = (choice: string, name: string, hint: string, isMain = false) =>
  `<button name="choice" value="${choice}"${isMain ? ' class="main"' : ''}>${name}<small>${hint}</small></button>`

type Options = {
  /** The bank asks (3-D Secure). */
  isAsking: boolean
  /** A card that is good. */
  card: string
  /** What paying by SBP is called. */
  sbp: string
}

/** What a person may do on a page of a Russian provider's stand-in, as a form. */
export const payChoices = ({ card, isAsking, sbp }: Options): string => {
  const choices = isAsking
    ? button('approve', 'Подтвердить', 'Код из SMS верный', true) +
      button('decline', 'Отклонить', 'Код неверный')
    : button('approve', 'Оплатить картой', card, true) +
      button(sbp, 'Оплатить через СБП', 'Любой банк') +
      button('ask', 'Картой с подтверждением', '3-D Secure: спросит код') +
      button('decline', 'Банк откажет', 'Недостаточно средств') +
      button('back', 'Вернуться, не платя', 'Заказ останется неоплаченным')
  return `<form method="post">${choices}</form>`
}
