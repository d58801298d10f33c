/** A whole page for what the server answers before any route is asked: words only, nothing to load. */
export const plainPage = (title: string, words: string) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Alongside</title></head>
<body><main><h1>${title}</h1><p>${words}</p><p><a href="/">Go to the first page</a></p></main></body>
</html>
`
