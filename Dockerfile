# One process, one folder of data. Node strips the types itself, so the server runs from its sources.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
RUN npm install --global --no-audit --no-fund pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY client/package.json client/
COPY server/package.json server/
COPY shared/package.json shared/
COPY e2e/package.json e2e/
RUN pnpm install --frozen-lockfile --filter @evenhand/client... --filter @evenhand/server...
COPY shared shared
COPY server server
COPY client client
RUN pnpm --filter @evenhand/client build \
  && rm -rf client/node_modules client/src \
  && pnpm install --frozen-lockfile --prod --filter @evenhand/server...

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 EVENHAND_DATA=/data EVENHAND_KEY_FILE=/keys/master.key EVENHAND_PASSING_KEYS=/passing
COPY --from=build --chown=root:root /app /app
RUN mkdir /data /keys /passing && chown node:node /data /keys /passing
USER node
VOLUME ["/data", "/keys", "/passing"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s CMD node server/src/health.ts
CMD ["node", "server/src/main.ts"]
