import Devices
import Fingerprints
import StationDesk
import Wording

extension VerdictWords {
    var kyrgyz: String {
        switch self {
        case .opened(let voters):
            "Участок ачык: тизмеде \(Counted.ky(voters, "шайлоочу")), 0 бюллетень берилди."
        case .fingerWanted(let fingers): "Манжаны сканерге койдуруңуз\(Self.kyrgyz(fingers))."
        case .proposed: "Тизмеде бул адамга окшош шайлоочулар бар. Экинчи манжа же комиссиянын мүчөсү тактайт."
        case .confirmed(let number, let basis?): "Аныкталды: тизмедеги № \(number), \(basis.kyrgyz)."
        case .confirmed(let number, nil): "Аныкталды: тизмедеги № \(number)."
        case .issued(let number, let contests):
            "Тизмедеги № \(number) шайлоочуга \(Counted.ky(contests, "бюллетень")) жазылды: колуна бериңиз."
        case .finished(let number): "Бүттү: тизмедеги № \(number) шайлоочу бюллетендерин алды."
        case .spoiled(let number): "Бузулган деп жазылды: тизмедеги № \(number) шайлоочуга жаңысы берилиши мүмкүн."
        case .corrected(let number, let voters):
            "Тизменин № \(number) түзөтүүсү күчүнө кирди: эми \(Counted.ky(voters, "шайлоочу"))."
        case .known(let number): "№ \(number) түзөтүү мурунтан эле кабыл алынган."
        case .correctionRefused(let why): "Түзөтүү кабыл алынган жок: \(why.kyrgyz)"
        case .cancelled: "Бюллетень берилбей аяктады."
        case .closed: "Участок жабылды."
        case .notMatched(let next, []): "Дал келген жок. \(next.kyrgyz)"
        case .notMatched(let next, let fingers): "Дал келген жок. \(next.kyrgyz) Тизмеде\(Self.kyrgyz(fingers))."
        case .noFinger: "Убагында эч ким манжасын койгон жок."
        case .noDocument(let fault): "Документ жок: \(fault.kyrgyz)"
        case .noReceipt(let fault): "Чек жок: \(fault.kyrgyz)"
        case .receiptPrinted(let copy):
            copy == 0 ? "Чек басылды." : "Чек «көчүрмө \(copy)» деген белги менен басылды."
        case .interrupted(let number):
            "Тизмедеги № \(number) шайлоочунун бюллетендери жазылган, бирок колуна берилгени айтылган эмес. Кагаз "
                + "тизмедеги кол тамганы караңыз да, тактаңыз."
        case .refused(let refusal): refusal.kyrgyz
        case .refusedOtherwise: "Бюллетень берилбейт."
        case .faults: "Эсеп дал келбейт; участок ачык бойдон калды."
        case .mistake(let mistake): mistake.kyrgyz
        case .misfit: "Бул буйрук азыркы учурга туура келбейт."
        case .unknownMember: "Мүчөнүн аты же коду туура эмес, же экөө бир эле адам."
        case .notRecorded(let trouble):
            switch trouble {
            case .full: "Дискте орун калган жок; орун бошотуңуз. Эч нерсе жазылган жок: эч нерсе бербеңиз."
            case .damaged:
                "Участоктун журналы бузулган; камдык терминал менен улантыңыз. Эч нерсе жазылган жок: эч нерсе бербеңиз."
            case .busy:
                "Журналды башка программа ээлеп турат; аны токтотуңуз. Эч нерсе жазылган жок: эч нерсе бербеңиз."
            case .other: "Участоктун журналына жазуу мүмкүн эмес. Эч нерсе жазылган жок: эч нерсе бербеңиз."
            }
        case .badRequest: "Участоктун кызматы буйрукту түшүнгөн жок; кызмат менен буйрук бир версияда болушу керек."
        case .failed: "Участоктун кызматында ката чыкты; анын терезесин караңыз. Улантардан мурун абалын сураңыз."
        case .voter(let number, let name, let year): "№ \(number)  \(name), \(year)-жылы туулган"
        case .candidate(let number, let name, let year, let score):
            "№ \(number)  \(name), \(year)-жылы туулган, окшоштугу \(score)"
        case .packageWritten(let folder): "Жабуу пакети \(folder) папкасында."
        case .packageMissing: "Жабуу пакети жазылбай калды; кайра жазып алыңыз."
        case .green: "[МАКУЛ]"
        case .amber: "[!]"
        case .red: "[ТОКТО]"
        }
    }

    private static func kyrgyz(_ fingers: [FingerPosition]) -> String {
        fingers.isEmpty ? "" : ": \(WordList(fingers, .or).kyrgyz)"
    }
}
