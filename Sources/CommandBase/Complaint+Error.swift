package import Console
import Wording

extension Complaint {
    /// What an error says to the person at the terminal: its own sentence, or that something unforeseen happened.
    package init(of error: any Error) {
        if let fault = error as? any Fault {
            self.init(fault.nature, fault)
        } else {
            self.init(.failed, CommonWords.unforeseen("\(type(of: error))"))
        }
    }
}
