package org.ehccasework.engine.internal;

import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.ehccasework.people.SystemActor;

/** Runs what the models call in the system's name, with who or what set it off kept beside it. */
class RunAsSystem extends DefaultDelegateInterceptor {

  @Override
  public void handleInvocation(DelegateInvocation invocation) throws Exception {
    try (SystemActor.Turn turn = SystemActor.begin(SystemActor.cause())) {
      super.handleInvocation(invocation);
    }
  }
}
