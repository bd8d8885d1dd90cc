import ElectionModel
import Wording

extension TrustError {
    package var russian: String {
        switch self {
        case .certificate(let fault): "сертификат недействителен: \(fault.russian)"
        case .revocation(let fault): "отзыв ключа недействителен: \(fault.russian)"
        case .otherElection(let id): "это относится к другим выборам (\(id))"
        case .otherKind(let kind): "это относится к выборам другого вида (\(kind.russian)); виды не смешиваются"
        case .subjectTaken(let subject): "у «\(subject)» в этой роли уже есть другой ключ; сначала отзовите прежний"
        case .keyTaken(let id): "ключ \(id) заверен для другой роли или другого держателя; создайте новый"
        case .keyRevoked(let id): "ключ \(id) отозван, и это нельзя отменить; создайте новый ключ"
        case .malformed(let format): "файл повреждён или это не \(format.russian)"
        case .badSignature: "подпись не подходит: файл изменён или подписан кем-то другим"
        case .unsigned: "нет нужной подписи"
        case .wrongPassphrase: "парольная фраза не открывает этот файл ключа, или файл изменён"
        case .memory: "не хватает памяти для защиты парольной фразы; закройте другие программы и повторите"
        case .file(let path): "файл \(path) не читается или не записывается; проверьте путь и свои права"
        }
    }
}
