import type { PhrasingContent, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readSimpleMarkdown } from "./simple-markdown.js";

/** Turns a link's target as written into one for the page; `null` where there is none to go to. */
export type ResolveLink = (url: string) => string | null;

/** Renders the Markdown of a description as HTML blocks. */
export type RenderMarkdown = (text: string, resolve: ResolveLink) => string;

/**
 * Makes a renderer for descriptions. Paragraphs, lists, code, emphasis and links become HTML; whatever HTML the
 * text itself holds is shown as text, never passed through. Links lead where `resolve` says.
 */
export function createMarkdownRenderer(): RenderMarkdown {
  const parser = unified().use(remarkParse).freeze();
  return (text, resolve) => {
    if (text === "") return "";
    const simple = readSimpleMarkdown(text);
    if (simple !== null) return `<p>${renderInline(simple, resolve)}</p>`;
    return renderBlocks(parser.parse(text).children, resolve);
  };
}

/** Escapes text for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

function renderBlock(node: RootContent, resolve: ResolveLink): string {
  switch (node.type) {
    case "paragraph":
      return `<p>${renderInline(node.children, resolve)}</p>`;
    case "heading":
      // A heading within a description must not disturb the page's own outline.
      return `<p><strong>${renderInline(node.children, resolve)}</strong></p>`;
    case "blockquote":
      return `<blockquote>\n${renderBlocks(node.children, resolve)}\n</blockquote>`;
    case "list": {
      const tag = node.ordered ? "ol" : "ul";
      return `<${tag}>\n${renderBlocks(node.children, resolve)}\n</${tag}>`;
    }
    case "listItem": {
      const [only, ...more] = node.children;
      if (only?.type === "paragraph" && more.length === 0) return `<li>${renderInline(only.children, resolve)}</li>`;
      return `<li>\n${renderBlocks(node.children, resolve)}\n</li>`;
    }
    case "code":
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case "html":
      return `<p>${escapeHtml(node.value)}</p>`;
    case "thematicBreak":
      return "<hr>";
    case "definition":
      return "";
    default:
      return "children" in node ? renderBlocks(node.children, resolve) : "";
  }
}

function renderBlocks(nodes: readonly RootContent[], resolve: ResolveLink): string {
  return nodes.map((node) => renderBlock(node, resolve)).filter((html) => html !== "").join("\n");
}

function renderInline(nodes: readonly PhrasingContent[], resolve: ResolveLink): string {
  return nodes.map((node) => renderPhrase(node, resolve)).join("");
}

function renderPhrase(node: PhrasingContent, resolve: ResolveLink): string {
  switch (node.type) {
    case "text":
    case "html":
      return escapeHtml(node.value);
    case "inlineCode":
      return `<code>${escapeHtml(node.value)}</code>`;
    case "emphasis":
      return `<em>${renderInline(node.children, resolve)}</em>`;
    case "strong":
      return `<strong>${renderInline(node.children, resolve)}</strong>`;
    case "link": {
      const href = resolve(node.url);
      const label = renderInline(node.children, resolve);
      return href === null ? label : `<a href="${escapeHtml(href)}">${label}</a>`;
    }
    case "break":
      return "<br>\n";
    case "image":
    case "imageReference":
      // The site loads nothing from elsewhere: an image is its alternative text.
      return escapeHtml(node.alt ?? "");
    default:
      return "children" in node ? renderInline(node.children, resolve) : "";
  }
}
