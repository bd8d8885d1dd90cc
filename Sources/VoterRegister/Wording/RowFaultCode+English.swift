extension RowFaultCode {
    package var english: String {
        switch self {
        case .quotes: "the quotation marks of this row do not match; close each and write two for one inside"
        case .tooLong: "the row is longer than 16384 bytes; look for a missing quotation mark or line end"
        case .zeroByte: "the row has a zero byte; export the file again"
        case .encoding: "the text is not UTF-8; export the file again with this encoding"
        case .fields: "the row has not as many fields as the header"
        case .pin: "not a PIN: 14 digits of which the first is 1 or 2 and the next eight are a day DDMMYYYY"
        case .age: "the voter is younger than 18 on voting day"
        case .station: "the election has no such station"
        case .empty: "the field is empty"
        case .characters: "the field has a character that cannot stand there"
        case .length: "the field is too long"
        case .duplicate: "an earlier row of this file has the same PIN"
        case .photoName: "the photo must be the plain name of a file beside the CSV"
        case .photoMissing: "the photo's file is missing or cannot be read"
        case .photoSize: "the photo is empty or larger than 8192 bytes"
        case .photoFormat: "the photo is neither PNG nor JPEG"
        }
    }
}
