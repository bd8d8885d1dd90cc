import Glibc

extension DurableFileError {
    package var russian: String {
        switch code {
        case ENOSPC, EDQUOT: "\(path): на диске нет места; освободите место и повторите"
        case ENOENT, ENOTDIR: "\(path): такого файла или папки нет"
        case EACCES, EPERM, EROFS: "\(path): у этого пользователя нет права читать или писать здесь"
        case EEXIST: "\(path): файл уже есть, и содержание у него другое"
        case EFBIG: "\(path): файл больше допустимого размера"
        default: "\(path): система сообщила об ошибке: \(String(cString: strerror(code)))"
        }
    }
}
