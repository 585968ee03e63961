/// Something about a person that no check needs, and that is masked as it is read.
public enum PersonalDetail: String, Hashable, Sendable, CaseIterable {
  /// A tax file number.
  case taxFileNumber = "tax_file_numbers"
  /// A bank account, with or without its BSB, or another long number that belongs to one.
  case bankAccount = "bank_accounts"
  /// A street address or post box.
  case streetAddress = "addresses"
}
