import ElectionModel
import Trust
import Wording

extension LedgerRefusal {
    package var russian: String {
        switch self {
        case .chain(let seq): "запись \(seq) не продолжает цепочку"
        case .otherElection(let id): "это относится к другим выборам (\(id))"
        case .entryTooLong: "запись слишком длинная; вынесите длинное в документ рядом с журналом"
        case .documentTooLong: "документ слишком большой (допускается не больше 16 МиБ)"
        case .body(let type, let error):
            "содержание записи «\(type.russian)» не по форме: \(error.russian)"
        case .notInPhase(let type, let phase):
            "запись «\(type.russian)» не принимается на этапе «\(phase.russian)»"
        case .otherRole(let role, let type): "запись «\(type.russian)» не может подать \(role.russian)"
        case .unknownKey(let id, let role): "ключ \(id) не заверен для роли «\(role.russian)»"
        case .keyOutOfTime(let id): "сертификат ключа \(id) сейчас не действует; его нужно продлить"
        case .revokedKey(let id, let reason): "ключ \(id) отозван (\(reason.russian)); используйте новый ключ"
        case .badSignature: "подпись подавшего запись не подходит"
        case .secondGenesis: "у журнала одно начало, и оно уже есть"
        case .noDefinition: "нет описания выборов"
        case .otherDefinition: "описание выборов не то, которое названо в начале журнала"
        case .genesisDiffers: "начало журнала и описание выборов расходятся"
        case .logKeyCount: "в начале журнала должен быть назван ровно один ключ журнала"
        case .otherLogKey: "ключ журнала не тот, который назван в его начале, или срок его сертификата истёк"
        case .quorum(let quorum, let count):
            "кворум \(quorum) не подходит, когда у выборов \(Counted.ru(count, "свидетель", "свидетеля", "свидетелей")): нужно "
                + "больше половины, и у настоящих выборов свидетели есть всегда"
        case .key(let error): error.russian
        case .unknownStation(let station): "на этих выборах нет участка \(station)"
        case .logKeyStays: "ключ журнала назначен в его начале на всё время журнала"
        case .notCertified(let id): "в этом журнале нет сертификата ключа \(id)"
        case .lastCommissionKey:
            "это последний ключ комиссии, без него нельзя будет добавить ни одного ключа; сначала заверьте другой"
        case .notTheNextPhase(let phase):
            "сейчас этап «\(phase.russian)»; за ним может идти только следующий"
        case .noFinalList: "контрольный хеш окончательного списка не записан; сначала составьте список"
        case .noSnapshot(let station):
            "участку \(station) не выдан список, поэтому он никогда не сможет подать протокол"
        case .protocolsMissing(let stations):
            "нет протоколов, в том числе участков: \(stations.map(\.rawValue).joined(separator: ", "))"
        case .resultMissing: "по одному из голосований нет результата по последним протоколам"
        case .recountOpen(let stations):
            "назначен пересчёт, новых протоколов нет, в том числе участков: "
                + stations.prefix(5).map(\.rawValue).joined(separator: ", ")
        case .afterFinalList: "после окончательного списка других списков не бывает"
        case .listChain: "список избирателей не продолжает цепочку списков"
        case .listSums: "участки или суммы в списке не сходятся"
        case .snapshotDiffers: "список участка не соответствует окончательному списку или прежнему номеру"
        case .deltaDiffers: "поправка относится не к последнему списку участка или идёт не по порядку"
        case .otherStation(let signer, let station): "участок \(signer) не может подписать за участок \(station)"
        case .otherContest: "этот участок в этом голосовании не участвует"
        case .supersedes: "протокол должен назвать тот, который он заменяет"
        case .notTheNewestSnapshot: "протокол составлен не по последнему списку участка"
        case .unknownDelta: "в протоколе указана поправка к списку, которая не выдавалась"
        case .resultContest: "такого голосования нет, или результат по этим протоколам уже записан"
        case .resultProtocols: "результат составлен не по последним протоколам"
        case .noRemoteManifest: "сначала публикуется манифест удалённого голосования"
        case .otherRemoteManifest: "манифест удалённого голосования не соответствует описанию выборов"
        case .notThatMessage(let type): "внутри не то, что заявлено (\(type.russian))"
        case .batchOrder(let type): "сообщения идут не по возрастанию или повторяются (\(type.russian))"
        case .saidTwice(let type): "это уже опубликовано (\(type.russian))"
        case .unknownUnit: "такого голосования в таком округе в манифесте удалённого голосования нет"
        case .keyNotAgreed(let trustees):
            "с ключом выборов согласились не все хранители; нет номеров: "
                + "\(trustees.map(String.init).joined(separator: ", "))"
        case .drillMissing(let has, let needs):
            "в проверке хранителей долей \(has), нужно \(needs); без неё потеря ключа обнаружится только после голосования"
        case .remoteResultsMissing(let count):
            "без результата \(Counted.ru(count, "подсчёт", "подсчёта", "подсчётов")) удалённых голосов"
        case .recountTooEarly: "пересчёт можно назначить только после окончания голосования"
        case .nothingToRecount: "пересчитать можно только то, по чему есть протокол"
        case .noRecount(let station):
            "протоколы уже подсчитаны; участок \(station) подаёт новый только по решению о пересчёте"
        case .noQuorumDemanded: "у этого журнала нет кворума свидетелей, или о его отсутствии уже сообщено"
        case .quorumTooEarly: "срок установления результата не наступил; до него свидетелей ждут"
        case .missingWitnesses: "это не свидетели этого журнала, или без них остаётся достаточно других"
        case .applicationDiffers: "таких выборов нет или номер заявления не следующий по порядку"
        case .noApplication(let number): "заявления № \(number) в журнале нет"
        case .noConclusion: "по заявлению ещё нет заключения; решение принимается только после него"
        case .nothingToReplace: "заключения, которое оно заменяет, нет, или оно уже заменено"
        case .ballotTooLate:
            "списки участкам уже выданы или опубликован манифест удалённого голосования: содержание бюллетеня больше не меняется"
        case .definitionChanged: "меняться могут только варианты названных выборов, а больше ничего в описании выборов"
        case .ballotOptions(let contest):
            "кандидаты, названные для \(contest), не совпадают с вариантами в бюллетене, или строка «против всех» изменена или не последняя"
        case .notRegistered(let number):
            "по заявлению № \(number) на этих выборах никто не зарегистрирован: такого решения нет или принято более новое"
        case .applicationTwice(let number): "заявление № \(number) указано для двух вариантов"
        case .notFixedBefore(let option):
            "вариант \(option) не был опубликован до жеребьёвки; сначала опубликуйте варианты без числа жеребьёвки"
        case .notTheDraw(let contest):
            "в числе жеребьёвки для \(contest) не от 20 до 200 цифр, или по нему получается другой порядок"
        case .noCandidates(let contest):
            "на выборах \(contest) ещё нет кандидатов; внесите зарегистрированных в бюллетень командой dobush ballot define"
        case .turnoutTime: "время явки ещё не наступило или раньше последней опубликованной"
        case .turnoutStations: "участки не из этих выборов или записаны не по порядку, каждый один раз"
        case .turnoutTooFew(let station):
            "число участка \(station) меньше прежнего или выросло меньше чем на 10: было бы видно, кто приходил"
        case .firmwareList:
            "список прошивок пуст, слишком длинный, не по порядку или содержит неверное измерение; составьте его из файлов прошивок командой dobush act firmware"
        }
    }
}
