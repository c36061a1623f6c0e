package org.ehccasework.people.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Looks at start-up whether every council's colours can be read, however they came into the database. */
@Component
class LookCheck implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(LookCheck.class);

  private final LookRows rows;

  LookCheck(LookRows rows) {
    this.rows = rows;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    rows.all().forEach(named -> Contrast.faults(named.look()).forEach(fault ->
        LOG.warn("{}: {}. Change it under Administration, Logo and colours.", named.council(), fault.message())));
  }
}
