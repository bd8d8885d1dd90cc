import VoterRegister
import Wording

extension BiometricsWords {
    var kyrgyz: String {
        switch self {
        case .group: "Манжа издерин акыркы тизмеге байлоо; аларды ким окуганын көрсөтүү."

        case .linkAbstract: "Манжа издеринин шаблондорун акыркы тизмедеги шайлоочуларга байлоо."
        case .linkDiscussion:
            """
            Тизмек — pin, finger (1 — оң колдун баш бармагы … 10 — сол колдун чыпалагы) жана file мамычалары бар CSV \
            файлы: тизмектин жанында PNG, TIFF же WSQ сүрөтү же шаблон (.fmr, ISO/IEC 19794-2 же ANSI INCITS \
            378) жатат. Сүрөттөр окулат, бирок сакталбайт. Акыркы тизме түзүлмөйүнчө эч нерсе байланбайт.
            """
        case .indexHelp: "Манжа издеринин файлдарынын тизмеги, CSV файлы."
        case .linkDryRunHelp: "Шаблондорду жасап токтоо; эч нерсе байланбайт."
        case .leastQualityHelp:
            """
            Сапаты ушундан (0...100) төмөн болгон манжа изин кайра алуу үчүн тизмеге кирет. Анын шаблону баары бир \
            байланат: изи начар деп эч ким калтырылбайт.
            """
        case .qualityRange: "--least-quality мааниси 0–100 болушу керек."
        case .notText(let file): "\(file) файлы UTF-8 коддоосунда эмес."
        case .otherHead(let file): "\(file) файлынын биринчи сабы мындай болушу керек: \(FingerIndexFile.head)"
        case .progress(let done, let count):
            "\(Counted.ky(count, "манжадан")) \(Figures.text(done, in: .ky)) бүттү"
        case .made(let count, let report):
            "\(Counted.ky(count, "шаблон")) жасалды: \(Figures.text(report.linked, in: .ky)) байланды, "
                + "\(Figures.text(report.replaced, in: .ky)) алмаштырылды, \(Figures.text(report.unchanged, in: .ky)) "
                + "өзгөргөн жок, \(Figures.text(report.refused.count, in: .ky)) кабыл алынган жок"
        case .failed(let line, let fault): "\(line)-сап: \(fault.kyrgyz)"
        case .weak(let line, let quality, let why):
            "\(line)-сап: бул манжанын изин кайра алыңыз, сапаты 100дөн \(quality): \(Term.unusable(why).kyrgyz)"

        case .accessAbstract: "Шайлоочунун маалыматын ким, качан жана эмне үчүн окуган."
        case .accessDiscussion: "ПИН стандарттык киргизүүдөн окулат, ошондо ал буйруктардын тизмегине түшпөйт."
        case .pinQuestion: "Шайлоочунун ПИНи:"
        case .noPin: "Бул ПИН эмес: 14 сан керек."
        case .nobody: "Бул шайлоочунун маалыматын эч ким окуган эмес же мындай ПИНи бар шайлоочу жок."
        case .when: "Качан (Бишкек)"
        case .who: "Ким"
        case .why: "Эмне үчүн"
        }
    }
}

extension BiometricsWords.LineFault {
    var kyrgyz: String {
        switch self {
        case .malformed: "сап туура эмес түзүлгөн"
        case .unreadable: "файл окулбайт"
        case .unusable(let failure): "манжа жараксыз: \(Term.unusable(failure).kyrgyz)"
        case .refused(let fault): fault.kyrgyz
        }
    }
}
