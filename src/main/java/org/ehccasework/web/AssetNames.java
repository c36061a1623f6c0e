package org.ehccasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Writes the hashed names of styles and scripts into the pages. Spring's own filter asks for every link of a page whether
 * it is a file, in all jars, which took two fifths of the time of a page.
 */
@Component
class AssetNames extends OncePerRequestFilter {

  private static final String FOLDER = "/assets/";

  private final ObjectProvider<ResourceUrlProvider> assets;

  AssetNames(ObjectProvider<ResourceUrlProvider> assets) {
    this.assets = assets;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String root = request.getContextPath();
    chain.doFilter(request, new HttpServletResponseWrapper(response) {
      @Override
      public String encodeURL(String url) {
        return super.encodeURL(isAsset(root, url) ? named(root, url) : url);
      }
    });
  }

  /** Not what lies deeper: the council's own look has its version in its address. */
  private static boolean isAsset(String root, String url) {
    return url.startsWith(root + FOLDER) && url.indexOf('/', root.length() + FOLDER.length()) < 0;
  }

  private String named(String root, String url) {
    String named = assets.getObject().getForLookupPath(url.substring(root.length()));
    return named == null ? url : root + named;
  }
}
