package org.ehccasework;

import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts EHC Casework: the casework of the Education, Health and Care process. Nobody reads metrics, and to gather them
 * costs each page: every filter, every connection and every word to the log would be measured.
 */
@SpringBootApplication(exclude = {MetricsAutoConfiguration.class, ObservationAutoConfiguration.class})
public class EhcCaseworkApplication {

  /** Without a profile the demo starts; it must be known before the settings of profiles are read. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(EhcCaseworkApplication.class).properties("spring.profiles.default=demo").run(args);
  }
}
