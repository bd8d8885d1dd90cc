import Files
import Wording

extension ClerkRefusal {
    package var english: String {
        switch self {
        case .unknown(let member): "No key was made for the member \(member). Check the id, or have a key made first."
        case .wrongPIN(let left):
            "The PIN is wrong. \(Counted.en(left, "try", "tries")) left; after that the key is locked for 15 minutes."
        case .locked(let end): "Too many wrong PINs. The key is locked until \(end.english)."
        case .notValid(let member):
            "The certificate of the member \(member) is not valid yet, or no longer. Ask the commission for another one."
        case .forged(let member):
            "Key and certificate of the member \(member) do not belong together, or the commission did not sign. Tell the commission; the key can be made again."
        case .damaged(let file): "The file \(file) is damaged. Restore the last backup."
        case .busy: "Somebody else signs in at this moment. Try again shortly."
        case .memory: "There is not enough memory to open the key. Close other programs and try again."
        case .file(let error): error.english
        }
    }
}
