/// The markers of the WSQ specification, table B.1.
enum WsqMarker: Int {
    case startOfImage = 0xFFA0
    case endOfImage = 0xFFA1
    case startOfFrame = 0xFFA2
    case startOfBlock = 0xFFA3
    case transformTable = 0xFFA4
    case quantisationTable = 0xFFA5
    case huffmanTables = 0xFFA6
    case restartInterval = 0xFFA7
    case comment = 0xFFA8
}
