package org.ehccasework.api;

import java.util.List;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.statute.FactProblem;
import org.ehccasework.statute.UnknownLimit;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what failed as a problem (RFC 9457) with the list of what to put right. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

  static ProblemDetail problem(HttpStatus status, String detail, List<Violation> violations) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("violations", violations);
    return problem;
  }

  @ExceptionHandler
  ProblemDetail ruleBroken(RuleBroken e) {
    return problem(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage(), e.violations());
  }

  @ExceptionHandler
  ProblemDetail factProblem(FactProblem e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage(), e.violations().stream()
        .map(each -> new Violation("inputs." + each.field(), each.message())).toList());
  }

  @ExceptionHandler
  ProblemDetail unknownLimit(UnknownLimit e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage(), List.of(new Violation("limit", e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ProblemDetail noSuchTask(NoSuchTask e) {
    return problem(HttpStatus.NOT_FOUND, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ProblemDetail noAccess(NoAccess e) {
    return problem(HttpStatus.FORBIDDEN, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e) {
    return problem(HttpStatus.FORBIDDEN, "Your roles do not allow this. Ask an administrator.", List.of());
  }

  @ExceptionHandler
  ProblemDetail alreadyDone(AlreadyDone e) {
    return problem(HttpStatus.CONFLICT, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ProblemDetail taskAlreadyDone(TaskAlreadyDone e) {
    return problem(HttpStatus.CONFLICT, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ProblemDetail changedMeanwhile(OptimisticLockingFailureException e) {
    return problem(HttpStatus.CONFLICT, "Someone else changed this at the same time. Read it again and repeat.",
        List.of());
  }

  /** What nobody foresaw; the log names it, the answer does not. */
  @ExceptionHandler
  ProblemDetail unforeseen(RuntimeException e) {
    logger.error("A request to the API failed", e);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong. Nothing was saved. Try again in a few minutes.",
        List.of());
  }

  /** A parameter that is no number, or the like. */
  @Override
  protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException e, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    String field = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
    boolean number = e.getRequiredType() == int.class;
    return refused(field, number ? "Enter " + field + " as a whole number." : field + " is not of the kind that is documented.",
        e, headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException e,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return refused(e.getRequestPartName(), "Send " + e.getRequestPartName() + " as a part of the form.", e, headers, request);
  }

  private ResponseEntity<Object> refused(String field, String message, Exception e, HttpHeaders headers,
      WebRequest request) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, message, List.of(new Violation(field, message)));
    return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, UnreadableBody.words(e), UnreadableBody.violations(e));
    return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(Exception e, Object body, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    ResponseEntity<Object> answer = super.handleExceptionInternal(e, body, headers, status, request);
    if (answer != null && answer.getBody() instanceof ProblemDetail problem
        && (problem.getProperties() == null || !problem.getProperties().containsKey("violations"))) {
      problem.setProperty("violations", List.of());
    }
    return answer;
  }
}
