package org.ehccasework.placement;

import java.util.Arrays;
import java.util.Optional;

/** The only grounds in law against naming a setting the family asks for (CFA 2014 s.39(4)). */
public enum Ground {
  UNSUITABLE("unsuitable", "Unsuitable for age, ability, aptitude or needs"),
  EFFICIENT_EDUCATION("efficient-education", "Efficient education of others"),
  EFFICIENT_RESOURCES("efficient-resources", "Efficient use of resources");

  private final String code;
  private final String words;

  Ground(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Optional<Ground> ofCode(String code) {
    return Arrays.stream(values()).filter(ground -> ground.code.equals(code)).findFirst();
  }
}
