package org.ehccasework;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts EHC Casework: the casework of the Education, Health and Care process. */
@SpringBootApplication
public class EhcCaseworkApplication {

  public static void main(String[] args) {
    SpringApplication.run(EhcCaseworkApplication.class, args);
  }
}
