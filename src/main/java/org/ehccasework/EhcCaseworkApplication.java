package org.ehccasework;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts EHC Casework: the casework of the Education, Health and Care process. */
@SpringBootApplication
public class EhcCaseworkApplication {

  /** Without a profile the demo starts; it must be known before the settings of profiles are read. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(EhcCaseworkApplication.class).properties("spring.profiles.default=demo").run(args);
  }
}
