import Wording

/// `dobush-station devices test`, `watch`, `update` and their neighbours.
enum UnitWords: Worded {
    case deviceHelp
    case boardHelp
    case notPaired(name: String)
    case notAccepted(name: String, standing: DeviceStanding)
    case whichDevice(names: WordList)
    case nonePaired
    case proveHelp
    case proved(name: String)
    case testAbstract
    case testDiscussion
    case quickHelp
    case testGood(name: String)
    case testBad(name: String)
    /// Beside a step of the test.
    case notTested
    case watchAbstract
    case watchDiscussion
    case onceHelp
    case noUnit
    case battery(percent: Int)
    case temperature(degrees: Int)
    case allWell
    case unpairAbstract
    case unpairDiscussion
    case wouldUnpair(name: String)
    case unpaired(name: String)
    case firmwareAbstract
    case firmwareDiscussion
    case firmwareListHelp
    case olderFirmwareList
    case foreignFirmwareList
    case unsignedFirmwareList
    case unpublishedFirmwareList
    case firmwareWasKept
    case firmwareAcceptable(count: Int)
    case firmwareKept(count: Int)
    case updateAbstract
    case updateDiscussion
    case imageHelp
    case imageNotOnList(version: Int)
    case sending(percent: Int)
    case wentBack(version: Int)
    case updated(version: Int)
    case imageGood(version: Int)
}
