import Wording

extension PageServerFault {
    package var kyrgyz: String {
        switch self {
        case .noPort(let port):
            "\(port) деген порт жок; 0дөн 65535ке чейинки санды бериңиз, 0 — бош турган каалаган порт."
        case .taken(let address):
            "\(address) дарегин башка программа ээлеп турат. Башка портту бериңиз же 0 — бош турганы."
        case .forbidden(let address):
            "Бул колдонуучуга \(address) дарегин ээлөөгө уруксат жок. 1023төн чоң портту бериңиз."
        case .notHere(let address): "Бул машинада \(address.host) деген дарек жок."
        case .system(let code): "Барактар ачылган жок: \(SystemCause(code).kyrgyz)."
        }
    }
}
