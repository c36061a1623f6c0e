package org.ehccasework.casefile;

/**
 * What someone is to the child or young person.
 *
 * @param relation as in "Mother" or "Foster carer"; null where it is not known
 * @param parentalResponsibility null where it is not known; letters go to parents with and without it
 * @param copiesAgreed whether those who hold the rights agreed that this person gets copies of letters
 * @param addressConfidential whether the address must be kept from others in the case
 * @param addressNotTo whom it must not be given to, in words; may be null
 * @param support what sort of advocate or supporter they are; null for anyone else
 */
public record PersonTies(String relation, Boolean parentalResponsibility, boolean copiesAgreed,
    boolean addressConfidential, String addressNotTo, Support support) {

  public static final PersonTies NONE = new PersonTies(null, null, false, false, null);

  /** Someone who is no advocate or supporter. */
  public PersonTies(String relation, Boolean parentalResponsibility, boolean copiesAgreed,
      boolean addressConfidential, String addressNotTo) {
    this(relation, parentalResponsibility, copiesAgreed, addressConfidential, addressNotTo, null);
  }
}
