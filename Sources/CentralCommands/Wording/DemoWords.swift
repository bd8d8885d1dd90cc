#if Training
    import ElectionModel
    import Wording

    /// What `dobush demo` says until its last page.
    enum DemoWords: Worded {
        case abstract
        case discussion
        case folderHelp
        case votersHelp
        case visitorsHelp
        case seedHelp
        case verifierHelp
        case firmwareHelp
        case wrongNumbers
        case folderTaken(String)
        case noVerifier

        case title
        case place(folder: String)
        /// A time in seconds, written as the language writes numbers.
        case seconds(String)
        case step(Step)
        case people(Int, images: Int)
        case rootKeys
        case ownKeys
        case listed(voters: Int)
        case linked(templates: Int)
        case versions([String])
        case came(Int, issued: Int, documents: Int, receipts: Int)
        case unitsTested(Int)
        /// The units are left out.
        case noFirmware
        case published
        case passes
        case found(byte: Int, file: String)
        case votersDone(Int, of: Int)
        case visitorsDone(Int, of: Int)

        case programFailed(command: String, status: String, words: String)
        case daemonSilent(log: String)
        case codesMissing(StationId)
        case deskWrong([String])
        case papersWrong(Int, receipts: Int)
        case fingersFailed(Int, of: Int)

        /// The demo's steps, in their order.
        enum Step: Worded, CaseIterable {
            case registers
            case call
            case stations
            case units
            case lists
            case fingers
            case snapshots
            case votingDay
            case count
            case verify
            case tamper
        }
    }
#endif
