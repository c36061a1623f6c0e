package org.ehccasework.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehccasework.people.Organisation;

/** The kinds of advice, in the order of regulation 6 of the SEND Regulations 2014. */
public enum AdviceKind {
  FAMILY("family", "6(1)(a)", "Views of the family", "The family", null, null),
  EDUCATION("education", "6(1)(b)", "Education advice", "Head or principal", Agency.EDUCATION, null),
  VISION("vision", "6(2)", "Advice of a teacher qualified in vision impairment",
      "Teacher qualified in vision impairment", Agency.EDUCATION, Organisation.Kind.SENSORY),
  HEARING("hearing", "6(2)", "Advice of a teacher qualified in hearing impairment",
      "Teacher qualified in hearing impairment", Agency.EDUCATION, Organisation.Kind.SENSORY),
  MULTI_SENSORY("multi-sensory", "6(2)", "Advice of a teacher qualified in multi-sensory impairment",
      "Teacher qualified in multi-sensory impairment", Agency.EDUCATION, Organisation.Kind.SENSORY),
  MEDICAL("medical", "6(1)(c)", "Medical advice", "Health care professional", Agency.HEALTH, Organisation.Kind.HEALTH),
  PSYCHOLOGY("psychology", "6(1)(d)", "Educational psychology advice",
      "Educational psychologist", Agency.PSYCHOLOGY, Organisation.Kind.PSYCHOLOGY),
  SOCIAL_CARE("social-care", "6(1)(e)", "Social care advice",
      "Social care team", Agency.SOCIAL_CARE, Organisation.Kind.SOCIAL_CARE),
  SPEECH_AND_LANGUAGE("speech-and-language", "6(1)(f)", "Speech and language therapy advice",
      "Speech and language therapist", Agency.HEALTH, Organisation.Kind.HEALTH),
  OCCUPATIONAL_THERAPY("occupational-therapy", "6(1)(f)", "Occupational therapy advice",
      "Occupational therapist", Agency.HEALTH, Organisation.Kind.HEALTH),
  PHYSIOTHERAPY("physiotherapy", "6(1)(f)", "Physiotherapy advice",
      "Physiotherapist", Agency.HEALTH, Organisation.Kind.HEALTH),
  CAMHS("camhs", "6(1)(f)", "Child and adolescent mental health advice",
      "Child and adolescent mental health team", Agency.HEALTH, Organisation.Kind.HEALTH),
  VIRTUAL_SCHOOL("virtual-school", "6(1)(f)", "Virtual school advice", "Virtual school head", Agency.EDUCATION, null),
  YOUTH_JUSTICE("youth-justice", "6(1)(f)", "Youth justice advice",
      "Youth justice team", Agency.SOCIAL_CARE, Organisation.Kind.YOUTH_JUSTICE),
  OTHER("other", "6(1)(f)", "Other advice", "Adviser", null, Organisation.Kind.OTHER),
  ASKED_BY_FAMILY("asked-by-family", "6(1)(h)", "Advice the family asked for", "Adviser", null, null);

  /** The agencies of staff who advise. */
  private static final class Agency {
    static final String EDUCATION = "education";
    static final String HEALTH = "health";
    static final String PSYCHOLOGY = "psychology";
    static final String SOCIAL_CARE = "social-care";
  }

  /** What must be sought in every assessment and cannot be left out without a reason and another source. */
  public static final List<AdviceKind> ALWAYS = List.of(EDUCATION, MEDICAL, PSYCHOLOGY, SOCIAL_CARE);

  private final String code;
  private final String regulation;
  private final String words;
  private final String adviser;
  private final String agency;
  private final Organisation.Kind body;

  AdviceKind(String code, String regulation, String words, String adviser, String agency,
      Organisation.Kind body) {
    this.code = code;
    this.regulation = regulation;
    this.words = words;
    this.adviser = adviser;
    this.agency = agency;
    this.body = body;
  }

  /** The value of the forms: speech-and-language. */
  public String code() {
    return code;
  }

  public String regulation() {
    return regulation;
  }

  public String words() {
    return words;
  }

  /** To follow other words: "educational psychology advice". */
  public String inSentence() {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** Who gives it, to write to where no name is known. */
  public String adviser() {
    return adviser;
  }

  /** The agency of the advisers who may answer; null where only the coordinator records the answer. */
  public String agency() {
    return agency;
  }

  /** The kind of body that gives it; null for the family, the setting and whoever the family names. */
  public Organisation.Kind body() {
    return body;
  }

  /** True for a teacher qualified in a sensory impairment (regulation 6(2)). */
  public boolean isQualifiedTeacher() {
    return this == VISION || this == HEARING || this == MULTI_SENSORY;
  }

  /** Regulation 6(1)(b) to (e) and 6(2) want it on needs, provision and outcomes, whatever the adviser finds. */
  public boolean isWantedByLaw() {
    return ALWAYS.contains(this) || isQualifiedTeacher();
  }

  /** Health and social care have named officers who answer for what their people advise. */
  public boolean mayBeChallenged() {
    return Agency.HEALTH.equals(agency) || Agency.SOCIAL_CARE.equals(agency);
  }

  /** Regulation 6(4) lets us use advice again, but the family is always asked. */
  public boolean mayBeUsedAgain() {
    return this != FAMILY;
  }

  public static Optional<AdviceKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
