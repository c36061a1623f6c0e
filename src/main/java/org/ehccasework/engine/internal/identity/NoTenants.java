package org.ehccasework.engine.internal.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** There are no tenants: an authority is a row of ours. */
class NoTenants extends TenantQueryImpl {

  NoTenants(CommandExecutor engine) {
    super(engine);
  }

  @Override
  public long executeCount(CommandContext context) {
    return 0;
  }

  @Override
  public List<Tenant> executeList(CommandContext context, Page page) {
    return List.of();
  }
}
