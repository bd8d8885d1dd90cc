import Glibc

extension DurableFileError {
    package var kyrgyz: String {
        switch code {
        case ENOSPC, EDQUOT: "\(path): дискте орун калган жок; орун бошотуп, кайра аракет кылыңыз"
        case ENOENT, ENOTDIR: "\(path): мындай файл же папка жок"
        case EACCES, EPERM, EROFS: "\(path): бул колдонуучунун мында окууга же жазууга укугу жок"
        case EEXIST: "\(path): бул файл мурунтан эле бар жана мазмуну башка"
        case EFBIG: "\(path): файл уруксат берилген өлчөмдөн чоң"
        default: "\(path): система ката берди: \(String(cString: strerror(code)))"
        }
    }
}
