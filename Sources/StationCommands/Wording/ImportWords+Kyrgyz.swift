import Wording

extension ImportWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Участоктун шайлоочулар тизмесин флешкадан жүктөө."
        case .discussion:
            """
            Тизмеге ким кол койгонун, кайсы шайлоого жана участокко арналганын, эң жаңысы экенин жана бүтүндүгүн \
            текшерет; аны эстутумда бир жолу ачып көрүп, көчүрөт. Туура эмес тизме кабыл алынбайт, эч нерсе \
            көчүрүлбөйт. Адегенде участоктун кызматын токтотуңуз.

            Мисалдар:
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --dry-run
              dobush-station import /media/stick/1201-1 --folder /srv/1201

            Чыгуу коддору: 3 файл жок · 4 кол тамга, сертификат же алуучу туура эмес · 5 башка участокко арналган же эң \
            жаңысы эмес · 6 бузулган.
            """
        case .snapshotHelp: "Тизменин папкасы."
        case .good(let code, let station, let voters):
            "№ \(station) участоктун \(code) тизмеси туура, эч нерсе көчүрүлгөн жок: \(Counted.ky(voters, "шайлоочу"))."
        case .imported(let code, let station, let voters):
            "№ \(station) участоктун \(code) тизмеси жүктөлдү: \(Counted.ky(voters, "шайлоочу"))."
        case .wasThere(let code, let station, let voters):
            "№ \(station) участоктун \(code) тизмеси мурунтан эле жүктөлгөн: \(Counted.ky(voters, "шайлоочу"))."
        case .validity(let from, let until):
            """
            Колдонууга болот:
              башталышы  \(from.kyrgyz)
              бүтүшү     \(until.kyrgyz)
            """
        case .compare(let code): "\(code) кодун кол коюлган акт менен салыштырыңыз."
        case .noSealingKey:
            "Каттоочунун сертификатында мөөр ачкычы жок, кечинде журнал ошого мөөрлөнөт; комиссиядан толук сертификаты бар "
                + "тизме сураңыз."
        case .stationOpened: "Участок ачылган; добуш берүү учурунда тизме алмаштырылбайт."
        case .otherSnapshot(let number):
            "№ \(number) деген башка тизме мурун жүктөлгөн; комиссияга билдириңиз."
        case .changedMeanwhile: "Көчүрүп жатканда тизме өзгөрүп кетти; кайра аракет кылыңыз."
        }
    }
}
