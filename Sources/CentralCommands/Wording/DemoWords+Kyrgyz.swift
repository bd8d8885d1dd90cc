#if Training
    import Wording

    extension DemoWords {
        var kyrgyz: String {
            switch self {
            case .abstract: "Ойдон чыгарылган адамдар менен бүтүндөй чакан шайлоо өткөрүп, аны текшерүү."
            case .discussion:
                """
                Эки участок, ар биринде эки манжасы бар 400 шайлоочу, алардын 120га жакыны келет. Баарын чыныгы \
                программалар жасайт; манжалардын сүрөтүн компьютер тартат, алар виртуалдык сканер аркылуу келет. Бул \
                шайлоонун түрү — окуу шайлоосу (training): аны чыныгы шайлоо менен чаташтырууга мүмкүн эмес.
                """
            case .folderHelp: "Али жок папка (адатта demo, андан кийин demo-2 ж.б.)."
            case .votersHelp: "Канча шайлоочу бар (100дөн кем эмес)."
            case .visitorsHelp: "Алардын канчасы келет."
            case .seedHelp: "Башка сан башка адамдарды жасайт."
            case .verifierHelp:
                "Өз алдынча текшерүү программасы (адатта ушул программанын жанындагы же Audit ичиндеги dobush-verify)."
            case .firmwareHelp:
                "Айкалыштырылган түзмөктүн ички программасы, make firmware калтыргандай (адатта .build-firmware)."
            case .wrongNumbers: "--voters 100дөн 5000ге чейин, --visitors 30дан алардын төрттөн үчүнө чейин болсун."
            case .folderTaken(let folder):
                "\(folder) мурунтан эле бар. Аны өчүрүңүз (rm -r \(folder)) же --folder менен башка папканы атаңыз."
            case .noVerifier:
                "Текшерүү программасы курулган эмес. Аны куруңуз (cd Audit && ../scripts/build) же --verifier "
                    + "менен атаңыз."

            case .title: "Ойдон чыгарылган адамдар менен бүтүндөй чакан шайлоо (түрү: окуу шайлоосу)"
            case .place(let folder): "Андан калгандын баары \(folder)/ папкасында"
            case .seconds(let time): "\(time) сек"
            case .step(let step): step.kyrgyz
            case .people(let count, let images):
                "\(Counted.ky(count, "адам")), \(Counted.ky(images, "манжа сүрөтү"))"
            case .rootKeys: "3 түпкү ачкыч, алардын 2си күбөлөндүрөт; коомдук журнал башталды"
            case .ownKeys: "ар бир түзмөктүн өз ачкычтары бар"
            case .listed(let voters):
                "\(Counted.ky(voters, "шайлоочу")); эки тизменин тең хеши журналга жазылды"
            case .linked(let templates): "\(Counted.ky(templates, "шаблон")); сүрөттөр өчүрүлдү"
            case .versions(let codes): "версиялары \(codes.joined(separator: ", "))"
            case .came(let count, let issued, let documents, let receipts):
                "\(Counted.ky(count, "адам")) келди, \(Figures.text(issued, in: .ky)) бюллетень алды"
                    + (documents > 0
                        ? "; түзмөктөр \(Counted.ky(documents, "документ")) окуп, \(Counted.ky(receipts, "чек")) басты"
                        : "")
            case .unitsTested(let count):
                "\(Counted.ky(count, "түзмөк")): ички программа QEMU ичинде өзүн далилдеди, ал комиссиянын тизмесинде"
            case .noFirmware:
                "калтырылды: ички программаны куруңуз (make firmware) жана QEMU орнотуңуз; ПИН терилет, чек басылбайт"
            case .published: "бардык суммалар текшерилди, жыйынтык журналда"
            case .passes: "текшерүүдөн өттү"
            case .found(let byte, let file): "\(file) файлынын \(byte)-байты: табылды"
            case .votersDone(let done, let count):
                "\(Counted.ky(count, "шайлоочудан")) \(Figures.text(done, in: .ky)) даяр"
            case .visitorsDone(let done, let count):
                "\(Figures.text(done, in: .ky)) адам кабыл алынды, баары болжол менен \(Figures.text(count, in: .ky))"

            case .programFailed(let command, let status, let words):
                "Буйрук ката менен бүттү (\(status)): \(command)\n\(words)"
            case .daemonSilent(let log): "Участоктун кызматы иштебей калды; \(log) файлын караңыз"
            case .codesMissing(let station): "\(station) участогунун комиссия мүчөлөрүнүн коддору жок."
            case .deskWrong(let stories): "Участоктун столу тийиштүүсүн жасаган жок: \(stories.joined(separator: ", "))"
            case .papersWrong(let papers, let receipts):
                "Принтерлерден \(papers) кагаз чыкты, ал эми \(receipts) суралган."
            case .fingersFailed(let count, let all):
                "\(Figures.text(all, in: .ky)) адамдын ичинен \(Figures.text(count, in: .ky)) адамдын манжасы "
                    + "дал келген жок"
            }
        }
    }

    extension DemoWords.Step {
        var kyrgyz: String {
            switch self {
            case .registers: "Башка реестрлердин маалыматтары даярдалат"
            case .call: "Шайлоо дайындалат"
            case .stations: "Эки участок жөндөлүп, күбөлөндүрүлөт"
            case .units: "Айкалыштырылган түзмөктөр кабыл алынып, текшерилет"
            case .lists: "Реестрден шайлоочулардын тизмелери түзүлөт"
            case .fingers: "Манжа издери акыркы тизмеге байланат"
            case .snapshots: "Ар бир участок кол коюлган, мөөрлөнгөн тизмесин алат"
            case .votingDay: "Добуш берүү күнү: эки кызмат, эки сканер"
            case .count: "Протоколдор кабыл алынып, кошулат"
            case .verify: "Сырттагы адам журналды башынан текшерет"
            case .tamper: "Көчүрмөнүн бир байты өзгөртүлөт"
            }
        }
    }
#endif
