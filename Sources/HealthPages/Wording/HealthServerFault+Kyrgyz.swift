import Wording

extension HealthServerFault {
    package var kyrgyz: String {
        switch self {
        case .port(let port):
            "\(port) деген порт жок; 0дөн 65535ке чейинки санды бериңиз, 0 — бош турган каалаган порт."
        case .taken(let port):
            "Абал барактары ачылган жок: \(port)-портту башка программа ээлеп турат. Башкасын бериңиз же 0 — бош турганы."
        case .forbidden(let port):
            "Абал барактары ачылган жок: бул колдонуучуга \(port)-портту ээлөөгө уруксат жок. 1023төн чоң портту бериңиз."
        case .system(let code): "Абал барактары ачылган жок: \(SystemCause(code).kyrgyz)."
        }
    }
}
