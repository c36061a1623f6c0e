package org.ehccasework.people.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/**
 * Where sessions are kept: on PostgreSQL in the database, so that several nodes can answer and a restart signs nobody
 * out; on H2, which has one node, in memory.
 */
@Configuration
class KeptSessions {

  @Bean
  <S extends Session> SessionRegistry sessionRegistry(ObjectProvider<FindByIndexNameSessionRepository<S>> shared) {
    FindByIndexNameSessionRepository<S> repository = shared.getIfAvailable();
    return repository == null ? new SessionRegistryImpl() : new SpringSessionBackedSessionRegistry<>(repository);
  }

  /** Two requests that begin one session at once must not fail. */
  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOnPostgres() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  static BeanPostProcessor sparingSessions() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository kept ? new SparingSessions<>(kept) : bean;
      }
    };
  }

  @Bean
  static HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }
}
