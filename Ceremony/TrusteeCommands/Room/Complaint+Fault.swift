import Console
import Wording

extension Complaint {
    /// A fault as it is told to the people in the room.
    init(_ fault: any Fault) { self.init(fault.nature, fault) }
}
