import ElectionModel

extension FileNote {
    var russian: String {
        switch self {
        case .head:
            "Описание выборов. Всё, что стоит после знака #, — пояснение. Измените что нужно, проверьте файл "
                + "пробным запуском и только потом назначайте выборы: после этого здесь ничего изменить нельзя."
        case .election:
            "Короткое имя выборов для программ: a-z, 0-9, дефис. Так же пишутся все обозначения ниже. Названия "
                + "даются на кыргызском, русском и английском."
        case .kind: "production = настоящие, rehearsal = репетиция, training = учебные"
        case .calendar: "Даты: год-месяц-день. Их устанавливает закон; проверьте каждую."
        case .step(let step): Self.russian(step)
        case .districts: "Избирательные округа."
        case .stations:
            "Избирательные участки. Длинный список можно вынести в таблицу: stations: {file: stations.csv} со "
                + "столбцами id, district, ky, ru, en."
        case .contests:
            "За что голосуют. Варианты стоят в том же порядке, что и в бюллетене. Кандидатов, которых ещё предстоит зарегистрировать, не вписывайте."
        case .allDistricts: "или список округов в [ ]"
        case .plurality:
            "most-votes: мандаты получают те, у кого больше голосов. Если против всех больше голосов, чем у "
                + "первого, не избран никто."
        case .cap: "не больше стольких избранных одного пола"
        case .majority:
            "absolute-majority: избирает больше половины основы (basis); иначе первые двое выходят во второй "
                + "тур."
        case .proportional: "proportional: мандаты списков соразмерно их голосам."
        case .method: "largest-remainder (наибольший остаток) или d-hondt (д’Ондт)"
        case .threshold: "список ниже порога мандатов не получает; 0% = нет порога"
        case .districtThreshold: "то же в каждом округе"
        case .basis: "votes = все голоса, или строка формы"
        case .form:
            "Протокол участка: его строки. source говорит, кто заполняет строку: listed, issued, issued-at-home "
                + "и spoiled берутся из программы участка, counted вводит комиссия."
        case .equations:
            "Что должно сходиться, чтобы участок мог закрыться: суммы строк, = или <=; votes — сумма всех "
                + "вариантов."
        case .identification:
            "Как участки опознают избирателей по пальцам. Что каждое число значит для очередей и "
                + "ошибок, сказано на странице Docs/identification.md."
        case .visitOneIn: "за визит может пройти один посторонний из стольких"
        case .firstFingerOneIn: "из них по одному первому пальцу; явному совпадению второй не нужен"
        case .attempts: "сколько пальцев в день сравнивают с одним избирателем"
        case .attemptsBeforeFallback: "после стольких неудач могут решить два члена комиссии"
        case .proposalOneIn: "поиск в списке: похож один чужой палец из стольких"
        case .proposals: "сколько избирателей поиск предлагает самое большее"
        case .expectedFallbacks: "доля избирателей; при вдвое большей — тревога"
        case .presentationAttack: "off или advise: членам советуют взглянуть на палец"
        }
    }

    private static func russian(_ step: CalendarStep) -> String {
        switch step {
        case .districts: "округа образуются до"
        case .nomination: "выдвижение кандидатов до"
        case .candidateDocuments: "документы кандидатов до"
        case .registration: "регистрация кандидатов до"
        case .campaignFrom: "начало агитации"
        case .campaignTo: "конец агитации"
        case .preliminaryList: "предварительный список вывешивается до"
        case .correctionsFrom: "заявления об исправлении списка с"
        case .correctionsTo: "заявления об исправлении списка по"
        case .controlList: "контрольный список до"
        case .finalList: "окончательный список до"
        case .votingDay: "день голосования; на дому голосуют накануне"
        case .results: "итоги определяются до"
        }
    }
}
