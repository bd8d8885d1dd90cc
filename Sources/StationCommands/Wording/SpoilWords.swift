import Wording

/// `dobush-station spoil`.
enum SpoilWords: Worded {
    case abstract
    case discussion
    case really(number: Int)
}
