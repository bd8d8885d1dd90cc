import Wording

extension ExchangeWords {
    var russian: String {
        switch self {
        case .group: "Запрашивать государственные реестры через «Түндүк», с доказательствами."
        case .groupDiscussion:
            """
            Запросы, ответы и подписанные контейнеры, которые их доказывают, лежат в папке exchange выборов. Связь с нашим \
            сервером безопасности описана там же, в файле connection.json.
            """
        case .noConnection(let file): "Связь с нашим сервером безопасности не описана: нет файла \(file)."
        case .badConnection(let file):
            "Файл \(file) не описывает связь: нужны server и client, а для https — наш сертификат, его ключ и сертификат "
                + "сервера."
        case .noServices(let folder): "Описаний сервисов нет ни в папке \(folder), ни рядом с программой."
        case .noService(let name): "Сервиса \(name) нет. Посмотрите dobush exchange services."
        case .noTrust(let file):
            "Нет списка удостоверяющих центров: \(file). Его выдаёт наш сервер безопасности по адресу /verificationconf."

        case .servicesAbstract: "Реестры, которые можно запрашивать, с законом и целью."
        case .servicesDiscussion:
            """
            Сервисы описаны в файлах, а не в программе. Действуют описания из папки exchange/services выборов; если её нет — \
            те, что пришли с программой.
            """
        case .identifier: "Сервис"
        case .wants: "Нужны"
        case .basis: "Закон"
        case .purpose: "Цель"

        case .callAbstract: "Запросить реестр по делу и сохранить ответ с доказательством."
        case .callDiscussion:
            """
            Значения берутся из файла, который можете читать только вы, или с клавиатуры, но не из командной строки. Вопрос, \
            на который есть ответ, больше не задаётся. Без сервиса выполняется всё, что по делу не закончено: \
            неудавшееся запрашивается снова, недостающие контейнеры забираются. Код завершения 7 — ответ ещё не \
            доказан.

            Примеры:
              dobush exchange call civil-registry --case application-7 --user KG-op1
              dobush exchange call --case application-7 --user KG-op1
            """
        case .serviceHelp: "Название сервиса; без него — всё, что по делу осталось."
        case .caseHelp: "По какому делу; указывается в запросе."
        case .userHelp: "Кто запрашивает, начиная с KG; указывается в запросе."
        case .valuesHelp: "Файл JSON со значениями, доступный только вам."
        case .testHelp: "Запросить тестовый двойник сервиса: ни о ком настоящем."
        case .callDryRunHelp: "Сказать, что было бы запрошено, и остановиться."
        case .wrongCase(let text):
            "«\(text)» не годится как номер дела: от 1 до 64 латинских букв, цифр, дефисов, подчёркиваний и точек."
        case .wrongUser(let text):
            "«\(text)» не называет того, кто запрашивает: сначала две заглавные буквы страны, например KG-op1."
        case .noCase(let number): "По делу \(number) ещё ничего не запрашивали; укажите сервис."
        case .noValues(let file): "В файле \(file) нет значений: там должен быть один объект JSON из текстов."
        case .wrongValues(let wanted): "Сервису нужны именно эти значения: \(wanted.joined(separator: ", "))."
        case .wrongValue(let name): "Значение \(name) записано неверно."
        case .askValue(let name): "Значение \(name):"
        case .wouldAsk(let service, let number): "Был бы запрошен \(service) по делу \(number)."
        case .nothingLeft: "По этому делу делать больше нечего."
        case .nobody: "В реестре нет такого человека или документа."
        case .proven: "Ответ доказан подписанным контейнером."
        case .notProven:
            "Контейнер не доказывает ответ; он сохранён и помечен. Посмотрите: dobush exchange evidence verify."
        case .noEvidenceYet: "Контейнера ещё нет. Через минуту повторите ту же команду."

        case .evidenceGroup: "Подписанные контейнеры, которые стоят за ответами."
        case .verifyAbstract: "Проверить подписанные контейнеры: все сохранённые или указанные."
        case .verifyDiscussion:
            """
            Подпись, сертификат и его отзыв, метка времени и хеши сверяются со списком удостоверяющих центров. Код \
            завершения 6 — какой-то контейнер ничего не доказывает.
            """
        case .containersHelp: "Контейнеры в файлах; без них — все сохранённые."
        case .trustHelp: "Список удостоверяющих центров в файле; иначе тот, что наш сервер выдал последним."
        case .judged(let good, let all): "Проверку прошли: \(good) из \(all)."
        case .exchangeId: "Сообщение"
        case .signer: "Подписал"
        case .stampedAt: "Метка времени"

        case .statusAbstract: "Сколько запросов получили ответ, не удалось, доказано."
        case .statusDiscussion: "Ничего не запрашивается; о ком спрашивали, не показывается."
        case .statusCaseHelp: "Только это дело."
        case .nothingAsked: "Ещё ничего не запрашивали."
        case .answeredColumn: "ответов"
        case .failedColumn: "неудач"
        case .provenColumn: "доказано"
        case .notProvenColumn: "не доказано"
        case .waitingColumn: "ждут"
        case .cases(let count): "Дел: \(count)."
        }
    }
}
