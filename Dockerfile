# The command line of Remit, for CI systems and machines without Node.
#
#   docker build --tag remit .
#   docker run --rm --volume "$PWD:/project" remit check

FROM node:24-alpine AS build
WORKDIR /remit
# What is to be installed first: this layer stays while sources change.
COPY package.json package-lock.json .npmrc ./
COPY packages/core/package.json packages/core/
COPY packages/language/package.json packages/language/
COPY packages/cli/package.json packages/cli/
COPY packages/action/package.json packages/action/
COPY packages/vscode/package.json packages/vscode/
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY docs/schema docs/schema
COPY syntaxes syntaxes
COPY scripts scripts
COPY packages packages
RUN node scripts/build.ts

FROM node:24-alpine
# `remit diff` reads history with git. What is mounted belongs to somebody else than the user below; here it is only read.
RUN apk add --no-cache git \
  && git config --system --add safe.directory '*'
COPY LICENSE /opt/remit/
COPY --from=build /remit/packages/cli/package.json /opt/remit/
COPY --from=build /remit/packages/cli/bin /opt/remit/bin
COPY --from=build /remit/packages/cli/dist /opt/remit/dist
RUN ln -s /opt/remit/bin/remit.mjs /usr/local/bin/remit
USER node
WORKDIR /project
ENTRYPOINT ["remit"]
CMD ["--help"]
