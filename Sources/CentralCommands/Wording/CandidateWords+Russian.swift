import Candidacy
import ElectionModel
import Wording

extension CandidateWords {
    var russian: String {
        switch self {
        case .group: "Принимать заявления кандидатов, следить за проверками и решать."
        case .groupDiscussion:
            """
            Требования закона и утверждённые бланки лежат в папке candidates выборов. Всё, что касается человека, в базе данных \
            запечатано; каждый просмотр дела записывается. Решают всегда два члена комиссии.
            """
        case .noRequirements(let file):
            "Нет требований закона к кандидатам: файла \(file) не существует. Сначала положите туда "
                + "требования этих выборов."
        case .noTemplates(let folder):
            "В папке \(folder) нет утверждённых бланков. Сначала положите туда бланки этих выборов."
        case .candidacyHelp: "Номер заявления."
        case .noCandidacy(let text): "Заявления «\(text)» нет. Список показывает dobush candidate status."
        case .notPublished(let reason):
            "Сделанное сохранено, но документы ещё не опубликованы в журнале. Повторите позже: "
                + "dobush candidate publish. Причина: \(reason.russian)"
        case .publishAbstract: "Опубликовать в журнале обязательства по выданным документам."
        case .publishDiscussion:
            """
            Обычно это делается само. Команда публикует то, что осталось, когда журнал был занят; её можно повторять сколько угодно.
            """
        case .published(let count): "Опубликовано документов: \(count)."
        case .wouldPublish(let count): "Было бы опубликовано документов: \(count)."
        case .applyAbstract: "Принять заявление и сразу выдать расписку."
        case .applyDiscussion:
            """
            Нужны личный номер, голосование, кто выдвигает и согласие; всё остальное скажут реестры. Личный номер берётся из файла, \
            который можете читать только вы, или с клавиатуры, но не из командной строки.

            Пример:
              dobush candidate apply --contest seats --party birimdik --place 3 --member osmonova
            """
        case .contestHelp: "В каком голосовании."
        case .partyHelp: "Партия, которая выдвигает; без неё — самовыдвижение."
        case .placeHelp: "Место в списке партии, начиная с 1."
        case .consentHelp: "День, когда кандидат подписал согласие; без этого сегодня."
        case .applicantHelp: "Файл с личным номером кандидата, доступный только вам."
        case .askApplicant: "Личный номер кандидата (14 цифр):"
        case .wrongApplicant: "Это не личный номер: нужны 14 цифр, первая 1 или 2, затем день рождения."
        case .wrongContest(let text): "Голосования «\(text)» нет."
        case .wrongParty(let text): "«\(text)» не годится как обозначение партии."
        case .wrongPlace: "--place — число от 1 до 1000 и указывается вместе с --party."
        case .taken(let number, let receipt):
            "Заявление принято, номер \(number). Расписка: \(receipt). Распечатать её: dobush candidate "
                + "paper \(receipt)."
        case .wouldTake(let number): "Заявление было бы принято под номером \(number)."
        case .decideAbstract: "Предложить решение или подтвердить предложенное другим членом комиссии."
        case .decideDiscussion:
            """
            Первый член комиссии предлагает, второй подтверждает той же командой; только тогда решение принято и выдан документ. \
            Перед этим требования проверяются заново. То, на что ответил реестр, никто не решает вручную.

            Примеры:
              dobush candidate decide 417 --register --member osmonova
              dobush candidate decide 417 --settle signatures --holds --document act.pdf --member osmonova
              dobush candidate decide 417 --end-appeal overturned --member ibraimov
            """
        case .registerHelp: "Зарегистрировать кандидата."
        case .refuseHelp: "Отказать в регистрации; причины стоят в решении."
        case .settleHelp: "Решить вопрос о требовании, на который реестры не ответили."
        case .holdsHelp: "Требование выполнено."
        case .failsHelp: "Требование не выполнено."
        case .documentHelp: "Документ, который это показывает; сохраняется его хеш."
        case .appealHelp: "Отметить, что решение обжаловано; достаточно одного члена комиссии."
        case .endAppealHelp: "Чем закончилась жалоба: upheld (решение в силе) или overturned (отменено)."
        case .takeBackHelp: "Отозвать предложение, которое ждёт второго члена комиссии."
        case .oneDeed: "Укажите ровно одно: --register, --refuse, --settle, --appeal, --end-appeal или --take-back."
        case .holdsOrFails: "Вместе с --settle указывается --holds или --fails; --document — только с ним."
        case .wrongRequirement(let text): "Требования «\(text)» нет."
        case .proposed(let deed):
            "Предложено: \(deed.russian). Теперь другой член комиссии подтверждает той же командой."
        case .done(let deed, let stage): "Выполнено: \(deed.russian). Состояние заявления: \(stage.russian)."
        case .wouldPropose(let deed): "Было бы предложено: \(deed.russian)."
        case .wouldDo(let deed, let stage): "Было бы выполнено: \(deed.russian). Состояние заявления: \(stage.russian)."
        case .takenBack: "Предложение отозвано."
        case .wouldTakeBack: "Предложение было бы отозвано."
        case .withdrawAbstract: "Отметить, что кандидат снял свою кандидатуру."
        case .withdrawDiscussion:
            "Достаточно одного члена комиссии. Зарегистрированный кандидат выбывает из бюллетеня, и об "
                + "этом выдаётся решение."
        case .replaceAbstract: "Заменить выбывшего кандидата в списке партии другим."
        case .replaceDiscussion:
            """
            Заменяющий кандидат сам подаёт заявление от той же партии на то же место. Нужны два члена комиссии: первый предлагает, \
            второй подтверждает той же командой.
            """
        case .successorHelp: "Номер заявления того, кто займёт место."
        }
    }
}
