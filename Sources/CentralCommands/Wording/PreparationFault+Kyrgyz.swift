import Ceremony
import ElectionModel
import Ledger
import Trust
import Wording

extension PreparationFault {
    var kyrgyz: String {
        switch self {
        case .otherElection(let holder, let election, let kind):
            "\(holder): сурам башка шайлоого тиешелүү (\(election), \(kind.kyrgyz))"
        case .holdsNoKey(let holder): "\(holder): бул журналда ээсинин ачкычы жок; караңыз: dobush keys list"
        case .revokedAlready(let holder, let key): "\(holder): \(key) ачкычы мурун эле жокко чыгарылган"
        case .certifiedAlready(let holder, let key): "\(holder): \(key) ачкычы мурун эле күбөлөндүрүлгөн"
        case .over(let holder): "\(holder): сертификаттын мөөнөтү мурун эле бүтмөк; шайлоо аяктаган"
        case .phase(let phase): "\(Term.phase(phase).kyrgyz) баскычында журнал ачкыч кабыл албайт"
        case .tooMany(let count):
            "\(Counted.ky(count, "жазуу")) бир топтом үчүн өтө көп; бир нече топтом жасаңыз"
        case .bundle(let fault): fault.kyrgyz
        case .refused(let statement, let refusal): "\(StatementName(statement).kyrgyz): \(refusal.kyrgyz)"
        case .noSubmitter:
            "бул папкадагы комиссиянын бир да ачкычы топтомду журналга киргизе албайт: топтом жокко чыгарган ачкычка "
                + "болбойт. Адегенде комиссиянын экинчи ачкычын күбөлөндүрүңүз"
        }
    }
}
