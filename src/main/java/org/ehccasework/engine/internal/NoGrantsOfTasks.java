package org.ehccasework.engine.internal;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Does not look for the permissions of each task that ends: {@link TasksNeedNoGrants} writes none. */
class NoGrantsOfTasks implements SessionFactory {

  @Override
  public Class<?> getSessionType() {
    return AuthorizationManager.class;
  }

  @Override
  public Session openSession() {
    return new AuthorizationManager() {
      @Override
      public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
          super.deleteAuthorizationsByResourceId(resource, id);
        }
      }
    };
  }
}
