import PayDomain

extension Payslip {
  /// Leaves out what cannot be of a person and masks the rest, before anything looks at the slip.
  public mutating func makeFit(_ mask: DetailMask) {
    leaveOutDaysThatCannotBe()
    leaveOutNumberOfNobody()
    self.mask(mask)
  }

  /// Takes days of a person that cannot be as not read, and says so.
  ///
  /// Somebody born in the future would be younger than every age that a rate depends on, and nothing would be short.
  mutating func leaveOutDaysThatCannotBe() {
    guard let birth = born.reading else { return }
    if let day = lastDay, !birth.value.canBeBirth(ofSomeonePaidOn: day) {
      remarks.append(
        "the date of birth (\(birth.place)) cannot be: nobody of that age is paid on \(day), "
          + "only someone aged \(CivilDate.believedAgesInWords); the age is taken as not known")
      born = .absent(.unreadable(birth.text, birth.place))
    } else if let start = employmentStart.reading,
      !birth.value.canBeBirth(ofSomeoneStartingOn: start.value)
    {
      remarks.append(
        "the date of birth (\(birth.place)) and the start of employment (\(start.place)) cannot "
          + "both be: one of them is wrong, and both are taken as not known")
      born = .absent(.unreadable(birth.text, birth.place))
      employmentStart = .absent(.unreadable(start.text, start.place))
    }
  }
}
