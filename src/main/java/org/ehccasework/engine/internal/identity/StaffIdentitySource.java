package org.ehccasework.engine.internal.identity;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.ehccasework.people.StaffDirectory;

/** Gives each command of the engine its view of our people. */
public class StaffIdentitySource implements SessionFactory {

  private final StaffDirectory staff;

  public StaffIdentitySource(StaffDirectory staff) {
    this.staff = staff;
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new StaffIdentity(staff);
  }
}
