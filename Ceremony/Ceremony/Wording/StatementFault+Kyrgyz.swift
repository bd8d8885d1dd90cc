import Wording

extension StatementFault {
    package var kyrgyz: String {
        switch self {
        case .otherElection(let election): "ал башка шайлоого тиешелүү (\(election))"
        case .otherKind(let kind): "анын түрү башка (\(kind.kyrgyz))"
        case .unknownRoot(let id): "анда \(id) ачкычынын кол тамгасы бар, бирок ал түпкү ачкыч эмес"
        case .forgedSignature(let id): "\(id) түпкү ачкычынын кол тамгасы туура келбейт: жазуу өзгөртүлгөн"
        case .duplicate: "ал топтомдо бир нече жолу кездешет"
        case .rootKey: "бул — түпкү ачкыч; түпкү ачкычтарга роль берилбейт"
        case .sharedKey: "ошол эле ачкыч башка роль же башка ээси үчүн да көрсөтүлгөн"
        case .sharedSealingKey: "бул ээсине мөөрлөнгөн маалыматты башка ээси да ача алмак"
        case .secondKey: "ээсинин ушул ролдо дагы бир ачкычы бар"
        case .endsBeforeBeginning: "анын мөөнөтү башталганга чейин эле бүтөт"
        case .tooLong(let days):
            "анын мөөнөтү \(Counted.ky(days, "күн")); эң көбү \(RootBundle.longestDays) күн болот"
        case .revokesRoot: "түпкү ачкычты мындай жол менен жокко чыгарууга болбойт; ал үчүн жаңы жол-жобо керек"
        case .revokesCertified: "ушул эле топтомдо күбөлөндүрүлгөн ачкыч жокко чыгарылат"
        }
    }
}
