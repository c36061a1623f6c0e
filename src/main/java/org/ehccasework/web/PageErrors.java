package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a page's request that failed with a page that says what to do; the API has its own answers. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

  private final ProblemPages pages;

  PageErrors(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.NOT_FOUND, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ModelAndView noAccess(NoAccess e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.FORBIDDEN, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ModelAndView denied(AccessDeniedException e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.FORBIDDEN, null, List.of());
  }

  @ExceptionHandler
  ModelAndView alreadyDone(AlreadyDone e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.CONFLICT, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ModelAndView taskAlreadyDone(TaskAlreadyDone e, HttpServletRequest request) {
    ModelAndView page = pages.page(request, HttpStatus.CONFLICT, e.getMessage(), List.of());
    return page.addObject("caseRef", e.caseRef());
  }

  @ExceptionHandler
  ModelAndView noSuchTask(NoSuchTask e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.NOT_FOUND, e.getMessage(), List.of());
  }

  @ExceptionHandler
  ModelAndView changedMeanwhile(OptimisticLockingFailureException e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.CONFLICT, null, List.of());
  }

  @ExceptionHandler
  ModelAndView ruleBroken(RuleBroken e, HttpServletRequest request) {
    return pages.page(request, HttpStatus.UNPROCESSABLE_ENTITY, null, e.violations());
  }
}
